import type { JsonValue } from '../document.js';
import { MAX_DEPTH } from './node.js';

/** Whether collections are nested deeper than any document may. */
export function exceedsDepth(value: JsonValue, depth = 0): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth > MAX_DEPTH) return true;
  for (const child of Object.values(value)) if (child !== undefined && exceedsDepth(child, depth + 1)) return true;
  return false;
}
