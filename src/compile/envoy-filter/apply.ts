import type { Cluster, Listener, RouteConfiguration } from '../../envoy/types.js';
import type { ProxyType } from '../../model/proxy.js';
import type { ListenerSections } from '../listeners/sections.js';
import { patchCluster } from './cluster-patches.js';
import type { Draft } from './draft.js';
import { patchDraft } from './filter-list.js';
import { patchInlineRoutes } from './inline-routes.js';
import { patchListenerList } from './listener-patches.js';
import type { Message } from './message/json.js';
import { additionsFor, type EnvoyPatches, patchesFor, type TargetContext } from './patch.js';
import type { RouteInfo } from './route-match.js';
import { patchRoutes } from './route-patches.js';

/**
 * Listeners after all patches that concern them; added ones stand at the end of their section. The route configurations
 * inside inbound listeners are patched here too, first, as istiod does when it builds them.
 */
export function patchListeners(
  patches: EnvoyPatches,
  proxyType: ProxyType,
  sections: ListenerSections,
): ListenerSections {
  if (patches.size === 0) return sections;
  const open = (context: TargetContext, listeners: readonly object[]) =>
    patchListenerList(patches, context, listeners).filter(isListener);
  const single = (listener: Listener | undefined) =>
    listener && patchListenerList(patches, 'SIDECAR_OUTBOUND', [listener], 'closed').find(isListener);
  if (proxyType === 'router') return { ...sections, gateway: open('GATEWAY', sections.gateway) };
  return {
    ...sections,
    outbound: open('SIDECAR_OUTBOUND', sections.outbound),
    httpProxy: single(sections.httpProxy),
    virtualOutbound: single(sections.virtualOutbound),
    inbound: open('SIDECAR_INBOUND', patchInlineRoutes(patches, sections.inbound)),
  };
}

/** The clusters of one context after patches, then those that patches add. `hostsOf` gives the services of an inbound cluster. */
export function patchClusters(
  patches: EnvoyPatches,
  context: TargetContext,
  clusters: readonly Cluster[],
  hostsOf: (cluster: Cluster) => readonly string[] = () => [],
): readonly Cluster[] {
  const selected = patchesFor(patches, 'CLUSTER', context);
  if (selected.length === 0) return clusters;
  const patched = clusters.map((cluster) => patchCluster(cluster, selected, hostsOf(cluster)));
  const added = additionsFor(patches, 'CLUSTER', context).flatMap((patch) => (patch.value ? [patchDraft(patch)] : []));
  return [...patched, ...added].filter((cluster) => cluster !== undefined).filter(isCluster);
}

/** A route configuration delivered by RDS after patches; the same object when none selects it. */
export function patchRouteConfiguration(
  patches: EnvoyPatches,
  context: TargetContext,
  route: RouteConfiguration,
  info: RouteInfo = {},
): RouteConfiguration {
  const patched = patches.size === 0 ? undefined : patchRoutes(patches, context, route, info);
  return patched !== undefined && isRouteConfiguration(patched) ? patched : route;
}

/** Extension configurations that extension discovery delivers to listeners that name them. */
export function extensionConfigs(patches: EnvoyPatches): readonly Message[] {
  const added = (patches.get('EXTENSION_CONFIG') ?? []).filter((patch) => patch.operation === 'ADD');
  return added.flatMap(({ value }) => (value ? [value] : []));
}

// Patch values were read against Envoy's descriptors, so a patched resource still has the shape of its type.

function isListener(draft: Draft): draft is Draft & Listener {
  return typeof draft.name === 'string';
}

function isCluster(cluster: { readonly name?: unknown }): cluster is Cluster {
  return typeof cluster.name === 'string';
}

function isRouteConfiguration(draft: Draft): draft is Draft & RouteConfiguration {
  return typeof draft.name === 'string';
}
