import { dump as toYaml } from 'js-yaml';
import type { RouteTests } from '../route-tests/format.js';

const HEADING = `# Route tests: requests and what must become of them. Run with: mesh test FILE
# Paths count from this file's folder. All fields: mesh schema route-tests
`;

/** A file of tests as a person would write it. */
export function formatScaffold({ manifests, tests }: RouteTests): string {
  const yaml = (value: unknown): string => toYaml(value, { seqNoIndent: false, lineWidth: -1, noRefs: true });
  if (tests.length === 0) return `${HEADING}${yaml({ manifests, tests })}`;
  const entries = tests.map((test) => yaml({ tests: [test] }).replace('tests:\n', ''));
  return `${HEADING}${yaml({ manifests })}tests:\n${entries.join('\n')}`;
}
