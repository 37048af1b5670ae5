import { dump as toYaml } from 'js-yaml';
import { isRecord } from '../source/json-fields.js';
import { byText } from './proxy-config/order.js';

/** How data is printed when not as a table. */
export type DataFormat = 'json' | 'yaml';

/** A copy with the keys of every object sorted and absent fields left out. */
function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isRecord(value)) return value;
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.sort(([a], [b]) => byText(a, b)).map(([key, item]) => [key, withSortedKeys(item)]));
}

/** A JSON value as istioctl prints it: JSON indented by four spaces, or YAML with sorted keys. */
export function formatData(value: unknown, format: DataFormat): string {
  if (format === 'json') return `${JSON.stringify(value, null, 4)}\n`;
  return toYaml(withSortedKeys(value), { seqNoIndent: true, quoteStyle: 'double', lineWidth: -1, noRefs: true });
}
