import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import type { EffectiveMeshConfig } from '../mesh.js';

export interface CompletionSettings {
  readonly config: EffectiveMeshConfig;
  readonly assumeGateway: boolean;
}

export interface CompletedResources {
  readonly resources: ResourceSet;
  /** The objects that the input did not have. */
  readonly derived: ReadonlySet<object>;
  /** What was assumed, for people. */
  readonly notes: readonly string[];
}

/** Fills in what a cluster would have added to the input. */
export function completeResources(resources: ResourceSet, _settings: CompletionSettings): CompletedResources {
  return { resources, derived: new Set(), notes: [] };
}
