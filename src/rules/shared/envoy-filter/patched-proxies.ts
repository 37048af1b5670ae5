import { patchListeners } from '../../../compile/envoy-filter/apply.js';
import type { EnvoyPatch } from '../../../compile/envoy-filter/patch.js';
import type { ListenerSections } from '../../../compile/listeners/index.js';
import { isLabelSubset } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import type { RuleContext } from '../../rule.js';
import { gatewayWorkloadsOf } from '../gateway/gateway-workloads.js';
import { firstOfEach, sidecarsOf } from '../workloads/sidecars.js';
import { workloadKey } from '../workloads/workloads.js';
import { byTarget, sectionsOf, selectedPatches } from './patch-effects.js';

/** Workloads of one EnvoyFilter beyond this number are not compiled. */
const MAX_SELECTED = 20;

/** A proxy with its listeners as they are sent. */
export interface PatchedProxy {
  readonly proxy: Proxy;
  readonly patched: ListenerSections;
  readonly patches: readonly EnvoyPatch[];
  /** The listeners if only these patches were there. */
  listenersWith(patches: readonly EnvoyPatch[]): ListenerSections;
}

/** Gateways, and the sidecars that can have another set of listeners than most: by namespace, and by EnvoyFilter. */
export function* patchedProxiesOf(context: RuleContext): Iterable<PatchedProxy> {
  for (const proxy of new Set([...gatewayWorkloadsOf(context.mesh), ...tellingSidecars(context)])) {
    const compiling = context.compileContext(proxy);
    const patches = selectedPatches(compiling);
    const listenersWith = (some: readonly EnvoyPatch[]) =>
      patchListeners(byTarget(some), proxy.type, sectionsOf(compiling));
    yield { proxy, patches, patched: listenersWith(patches), listenersWith };
  }
}

/** Without EnvoyFilters and repeated SNIs istiod makes listeners of sidecars by rules that Envoy agrees with. */
function* tellingSidecars({ mesh }: RuleContext): Iterable<Proxy> {
  const sidecars = sidecarsOf(mesh);
  if (repeatsServerName(mesh)) yield* firstOfEach(sidecars);
  for (const { metadata, spec } of mesh.resources.EnvoyFilter) {
    const isNear = ({ namespace }: Proxy) =>
      namespace === metadata.namespace || metadata.namespace === mesh.config.rootNamespace;
    const selected = sidecars.filter(
      (proxy) => isNear(proxy) && isLabelSubset(spec.workloadSelector?.labels, proxy.labels),
    );
    yield* firstOfEach(selected, workloadKey).slice(0, MAX_SELECTED);
  }
}

function repeatsServerName({ virtualServices }: Mesh): boolean {
  const names = virtualServices.all.flatMap(({ tls }) =>
    tls.flatMap(({ match = [] }) => match.flatMap(({ sniHosts = [] }) => sniHosts.map((host) => host.toLowerCase()))),
  );
  return new Set(names).size < names.length;
}
