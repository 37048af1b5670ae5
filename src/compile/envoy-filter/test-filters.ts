import type {
  ApplyTo,
  EnvoyConfigObjectPatch,
  EnvoyFilterResource,
  PatchContext,
  PatchOperation,
} from '../../schema/types/networking.js';
import type { EnvoyPatches } from './patch.js';
import { selectEnvoyFilters } from './select.js';

type Match = NonNullable<EnvoyConfigObjectPatch['match']>;

/** An entry of `configPatches`, for tests. */
export function configPatch(
  applyTo: ApplyTo,
  operation: PatchOperation,
  value?: unknown,
  match: Match | PatchContext = 'ANY',
): EnvoyConfigObjectPatch {
  return { applyTo, match: typeof match === 'string' ? { context: match } : match, patch: { operation, value } };
}

/** An EnvoyFilter, for tests. */
export function envoyFilter(
  name: string,
  configPatches: readonly EnvoyConfigObjectPatch[],
  rest: Partial<EnvoyFilterResource['spec']> = {},
  namespace = 'app',
): EnvoyFilterResource {
  return {
    apiVersion: 'networking.istio.io/v1alpha3',
    kind: 'EnvoyFilter',
    metadata: { name, namespace },
    spec: { ...rest, configPatches },
  };
}

/** The patches of one EnvoyFilter for a proxy that it selects, for tests. */
export function patchesOf(...configPatches: readonly EnvoyConfigObjectPatch[]): EnvoyPatches {
  const target = { namespace: 'app', labels: {}, metadata: {}, istioVersion: '1.30.3' };
  return selectEnvoyFilters([envoyFilter('test', configPatches)], target, 'istio-system');
}
