import type { Mesh } from '../model/mesh.js';
import { describeSource, sourceAt } from '../trace/origins/route-source.js';
import type { Outcome } from '../trace/outcome.js';
import type { RouteCoverage } from './result.js';

/** Every HTTP route of every VirtualService, delegates merged, and whether some request took it. */
export function routeCoverage(mesh: Mesh, outcomes: readonly Outcome[]): readonly RouteCoverage[] {
  const keyOf = (configPath: string, index: number): string => `${configPath}[${index}]`;
  const taken = new Set(
    outcomes.flatMap(({ source }) => (source ? [keyOf(source.virtualService.configPath, source.index)] : [])),
  );
  return mesh.virtualServices.all.flatMap((virtualService) =>
    virtualService.http.flatMap((_, index): RouteCoverage[] => {
      const source = sourceAt(mesh, virtualService, index);
      if (source === undefined) return [];
      const covered = taken.has(keyOf(virtualService.configPath, index));
      return [{ route: describeSource(source), file: source.span?.file, line: source.span?.line, covered }];
    }),
  );
}

/** Share of the routes that were reached, in percent; 100 when there are none. */
export function coveredPercent(coverage: readonly RouteCoverage[]): number {
  if (coverage.length === 0) return 100;
  return (100 * coverage.filter(({ covered }) => covered).length) / coverage.length;
}
