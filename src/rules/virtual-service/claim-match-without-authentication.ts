import { claimPath } from '../../compile/routes/jwt-claim-match.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import { resolveGatewayName } from '../../model/virtual-service-names.js';
import type { HttpMatchRequest, VirtualServiceResource } from '../../schema/types/networking.js';
import type { RequestAuthenticationResource } from '../../schema/types/security.js';
import { defineRule } from '../rule.js';
import { gatewaysByKey, gatewayWorkloads } from '../shared/gateway/gateway-selection.js';
import { httpMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';
import { isWritten } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0259',
  name: 'claim-match-without-authentication',
  severity: 'error',
  upstream: ['IST0149'],
  summary: 'A route matches claims of a JWT that no RequestAuthentication of the gateway validates.',
  docs: {
    why: 'Claims are there only after the gateway has validated a token, which a RequestAuthentication for its pods tells it to do. Without one the claim is never there, and the match never applies (or, under `withoutHeaders`, always).',
    fix: 'Write a RequestAuthentication that selects the gateway, in its namespace or in the root namespace.',
  },
  *check({ mesh }) {
    const gateways = gatewaysByKey(mesh);
    for (const { resource, part, path } of httpMatchesOf(mesh)) {
      const keys = claimKeysOf(part);
      if (keys.length === 0) continue;
      for (const gateway of namedGateways(resource)) {
        const target = gateways.get(gateway);
        const workload = target && gatewayWorkloads(mesh, target).find((proxy) => isUnauthenticated(mesh, proxy));
        if (workload === undefined) continue;
        for (const { field, key } of keys) {
          yield {
            resource,
            path: [...path, field, key],
            at: 'key',
            message: `no RequestAuthentication validates tokens at ${workload.workload.name}.${workload.namespace}, which serves Gateway ${gateway}, so ${key} is never there and the match ${field === 'headers' ? 'never' : 'always'} applies`,
            help: `write a RequestAuthentication for its pods in ${workload.namespace}`,
          };
        }
      }
    }
  },
});

function claimKeysOf(match: HttpMatchRequest): readonly { field: 'headers' | 'withoutHeaders'; key: string }[] {
  return (['headers', 'withoutHeaders'] as const).flatMap((field) =>
    Object.keys(match[field] ?? {}).flatMap((key) => (claimPath(key) === undefined ? [] : [{ field, key }])),
  );
}

function namedGateways({ metadata, spec }: VirtualServiceResource): ReadonlySet<string> {
  const named = (spec.gateways ?? []).filter((gateway) => gateway !== 'mesh');
  return new Set(named.map((gateway) => resolveGatewayName(gateway, metadata.namespace ?? '')));
}

function isUnauthenticated(mesh: Mesh, proxy: Proxy): boolean {
  return isWritten(mesh, proxy) && !mesh.resources.RequestAuthentication.some((policy) => isFor(mesh, policy, proxy));
}

function isFor({ config }: Mesh, { metadata, spec }: RequestAuthenticationResource, proxy: Proxy): boolean {
  const isNear = metadata.namespace === proxy.namespace || metadata.namespace === config.rootNamespace;
  return isNear && isLabelSubset(spec.selector?.matchLabels, proxy.podLabels);
}
