import { goYaml } from './go-yaml.js';

/** How data is printed when not as a table. */
export type DataFormat = 'json' | 'yaml';

/** A JSON value as istioctl prints it: JSON indented by four spaces, or YAML with sorted keys. */
export function formatData(value: unknown, format: DataFormat): string {
  return format === 'json' ? `${JSON.stringify(value, null, 4)}\n` : goYaml(value);
}
