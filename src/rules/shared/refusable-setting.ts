import type { KubernetesObject } from '../../schema/types/meta.js';
import type { Path } from '../../source/document.js';

/** A setting that several kinds take, and what a fault in it leads to in each. */
export interface RefusableSetting<Setting> {
  readonly resource: KubernetesObject;
  readonly policy: Setting;
  readonly path: Path;
  /** What becomes of the object when its setting has a fault; ends a sentence. */
  readonly consequence: string;
  /** Codes of other tools for such a fault. */
  readonly upstream: readonly string[];
}
