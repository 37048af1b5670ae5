import type { Path } from '../../../source/document.js';
import type { RuleFinding } from '../../rule.js';
import type { WrittenSettings } from './mesh-configs.js';

/** A fault of one setting; `fault` is the sentence's beginning. */
export function settingsFinding(
  { resource, path, consequence, upstream }: WrittenSettings<unknown>,
  field: Path,
  fault: string,
  help?: string,
): RuleFinding {
  return { resource, path: [...path, ...field], message: `${fault}; ${consequence}`, help, upstream };
}
