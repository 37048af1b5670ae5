import type { Mesh } from '../../../model/mesh.js';
import type { TelemetryMetricsOverride, TelemetryResource } from '../../../schema/types/telemetry.js';
import type { Path } from '../../../source/document.js';

/** One changed tag of a metric. */
export interface TagOverride {
  readonly resource: TelemetryResource;
  readonly path: Path;
  readonly tag: string;
  readonly override: NonNullable<TelemetryMetricsOverride['tagOverrides']>[string];
}

/** Every tag that a Telemetry changes. */
export function* tagOverridesOf({ resources }: Pick<Mesh, 'resources'>): Iterable<TagOverride> {
  for (const resource of resources.Telemetry) {
    for (const [index, { overrides = [] }] of (resource.spec.metrics ?? []).entries()) {
      for (const [at, { tagOverrides = {} }] of overrides.entries()) {
        const path = ['spec', 'metrics', index, 'overrides', at, 'tagOverrides'];
        for (const [tag, override] of Object.entries(tagOverrides)) {
          yield { resource, path: [...path, tag], tag, override };
        }
      }
    }
  }
}
