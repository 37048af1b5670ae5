import { isDeepStrictEqual } from 'node:util';
import { allListeners } from '../../compile/listeners/index.js';
import { type AlikeChains, alikeChains, refusal } from '../../envoy/refused-listener.js';
import type { Listener } from '../../envoy/types.js';
import type { Service } from '../../model/service.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { recordsAt, textAt } from '../../source/json-fields.js';
import { defineRule, type ResourceLocation, type RuleContext, type RuleFinding } from '../rule.js';
import { type PatchedProxy, patchedProxiesOf } from '../shared/envoy-filter/patched-proxies.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { workloadName } from '../shared/gateway/gateway-workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1162',
  name: 'refused-listener',
  severity: 'error',
  upstream: [],
  summary: 'Envoy refuses a listener as istiod sends it.',
  docs: {
    why: 'istiod puts listeners together from many objects and does not try them out. Envoy refuses one in which two filter chains match the same SNI, or a filter stands behind the one that ends the chain, and it refuses it as a whole: everything on that port keeps the old configuration, or has none after a restart. istiod shows it as a rejected update only.',
    fix: 'Name each SNI once: in one `tls` match, or in one server of a Gateway. Insert filters with `INSERT_BEFORE` the router or the TCP proxy.',
    exceptions: 'Sidecars are looked at one per namespace, and those that an EnvoyFilter selects up to 20 for each.',
  },
  *check(context) {
    const reported = new Set<string>();
    for (const proxy of patchedProxiesOf(context)) {
      for (const listener of allListeners(proxy.patched)) {
        const reason = refusal({ ...listener });
        if (reason === undefined) continue;
        const finding = patchFinding(proxy, listener, reason) ?? alikeFinding(context, proxy, listener);
        const key =
          finding &&
          `${finding.resource.kind}/${finding.resource.metadata.namespace}/${finding.resource.metadata.name}/${finding.path.join()}`;
        if (finding === undefined || key === undefined || reported.has(key)) continue;
        reported.add(key);
        yield finding;
      }
    }
  },
});

/** A patch without which Envoy takes the listener. */
function patchFinding(
  { proxy, patches, listenersWith }: PatchedProxy,
  { name }: Listener,
  reason: string,
): RuleFinding | undefined {
  for (const patch of patches) {
    const without = listenersWith(patches.filter((other) => other !== patch));
    const listener = allListeners(without).find((other) => other.name === name);
    if (listener !== undefined && refusal({ ...listener }) !== undefined) continue;
    const { resource, index } = patch.source;
    return {
      resource,
      path: ['spec', 'configPatches', index, 'patch'],
      message: `with patch ${index + 1} (${patch.applyTo}, ${patch.operation}) Envoy refuses listener ${name} of ${workloadName(proxy)}: ${reason}; nothing on that port is updated any more`,
      help:
        patch.applyTo === 'HTTP_FILTER' || patch.applyTo === 'NETWORK_FILTER'
          ? 'insert the filter before the last one: operation INSERT_BEFORE, or INSERT_FIRST'
          : 'change the patch so that the listener stays valid',
    };
  }
  return undefined;
}

function alikeFinding(
  context: RuleContext,
  { proxy }: PatchedProxy,
  { name, filterChains }: Listener,
): RuleFinding | undefined {
  const alike = alikeChains(recordsAt(filterChains));
  if (alike === undefined) return undefined;
  const [first, second] = placesOf(context, alike);
  const place = second ?? first;
  if (place === undefined) return undefined;
  return {
    resource: place.resource,
    path: place.path,
    message: `Envoy refuses listener ${name} of ${workloadName(proxy)}: ${alike.first === alike.second ? `a filter chain of it has SNI ${alike.serverName} twice` : `two filter chains of it match SNI ${alike.serverName}`}; no host on that port is routed any more`,
    help: `name ${alike.serverName} once: in one tls match, or in one server of a Gateway`,
    related:
      first === undefined || first === place || isDeepStrictEqual(first.path, place.path)
        ? undefined
        : [{ ...first, message: `${alike.serverName} is matched here too` }],
  };
}

/** Where the two chains were written. Chains of gateways do not say it, so all that name the SNI come into question. */
function placesOf(context: RuleContext, { first, second, serverName }: AlikeChains) {
  const written = [first, second].map((chain) => {
    const path = textAt(chain, 'metadata', 'filterMetadata', 'istio', 'config');
    const virtualService = context.mesh.virtualServices.all.find(({ configPath }) => configPath === path);
    return virtualService && matchPlace(context, virtualService.resource, serverName);
  });
  if (written.some((place) => place !== undefined)) return written;
  const candidates = [...serverPlaces(context, serverName), ...matchPlaces(context, serverName)];
  return candidates.length > 0 ? [candidates[0], candidates.at(-1)] : [servicePlace(context, serverName)];
}

function serverPlaces({ mesh }: RuleContext, serverName: string): readonly ResourceLocation[] {
  return [...gatewayServersOf(mesh)].flatMap(({ resource, server: { hosts = [], tls }, path }) => {
    const index = hosts.findIndex((host) => host.slice(host.indexOf('/') + 1).toLowerCase() === serverName);
    return tls === undefined || index < 0 ? [] : [{ resource, path: [...path, 'hosts', index] }];
  });
}

function matchPlaces(context: RuleContext, serverName: string): readonly ResourceLocation[] {
  return context.mesh.resources.VirtualService.flatMap((resource) => matchPlace(context, resource, serverName) ?? []);
}

function matchPlace({ mesh }: RuleContext, source: object, serverName: string): ResourceLocation | undefined {
  const resource = mesh.resources.VirtualService.find((candidate) => candidate === source);
  const path = resource && sniPath(resource, serverName);
  return resource && path ? { resource, path } : undefined;
}

function sniPath({ spec }: VirtualServiceResource, serverName: string): ResourceLocation['path'] | undefined {
  for (const [route, { match = [] }] of (spec.tls ?? []).entries()) {
    for (const [index, { sniHosts = [] }] of match.entries()) {
      const position = sniHosts.findIndex((host) => host.toLowerCase() === serverName);
      if (position >= 0) return ['spec', 'tls', route, 'match', index, 'sniHosts', position];
    }
  }
  return undefined;
}

function servicePlace({ mesh }: RuleContext, serverName: string): ResourceLocation | undefined {
  const service: Service | undefined = [...(mesh.services.byHost.get(serverName)?.values() ?? [])][0];
  const resource = service && writtenObject(mesh, service.resource);
  return resource && { resource, path: resource.kind === 'ServiceEntry' ? ['spec', 'hosts'] : ['metadata', 'name'] };
}
