import type { Mesh } from '../../model/mesh.js';
import { MESH_GATEWAY, resolveGatewayName } from '../../model/virtual-service-names.js';
import { didYouMean } from '../../schema/suggest.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { gatewayReferenceFault } from '../shared/values/gateway-reference.js';
import { boundGatewaysOf } from '../shared/virtual-service/bound-gateways.js';
import { httpMatchesOf, tcpMatchesOf, tlsMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0250',
  name: 'unknown-gateway',
  severity: 'error',
  upstream: ['IST0101', 'IST0132', 'KIA1102'],
  summary: 'A VirtualService names a Gateway that does not exist.',
  docs: {
    why: 'Routes that are bound to a missing Gateway are on no proxy: the hosts of the VirtualService are not served there, and clients get a 404 or no connection. A name without a namespace means a Gateway beside the VirtualService.',
    fix: 'Write `<namespace>/<name>` of an existing Gateway.',
    exceptions:
      'Nothing is reported where the input tells nothing of the namespace. Gateways of other repositories go under `assume.gateways` in mesh.config.yaml.',
  },
  *check({ mesh, knowledge }) {
    for (const { resource, gateway, path, inMatch } of [...boundGatewaysOf(mesh), ...matchedGatewaysOf(mesh)]) {
      if (gateway === MESH_GATEWAY || gatewayReferenceFault(gateway) !== undefined) continue;
      const key = resolveGatewayName(gateway, resource.metadata.namespace ?? '');
      if (knowledge.gateway(key) !== 'missing') continue;
      yield {
        resource,
        path,
        message: `there is no Gateway ${key}, so ${inMatch ? 'this match never applies there' : consequenceFor(resource)}`,
        help: help(mesh, gateway, key),
        upstream: inMatch ?? ['IST0101', 'IST0132', 'KIA1102'],
      };
    }
  },
});

function consequenceFor({ spec: { hosts = [], gateways = [] } }: VirtualServiceResource): string {
  if (gateways.length > 1) return 'these routes are not used there';
  return `no gateway uses these routes and requests for ${hosts.length === 1 ? hosts[0] : 'the hosts'} get a 404`;
}

function* matchedGatewaysOf(mesh: Mesh) {
  // Of routes, Kiali looks at those for HTTP, and istioctl at none.
  for (const [matches, inMatch] of [
    [httpMatchesOf(mesh), ['KIA1102']],
    [tlsMatchesOf(mesh), []],
    [tcpMatchesOf(mesh), []],
  ] as const) {
    for (const { resource, part, path } of matches) {
      for (const [index, gateway] of (part.gateways ?? []).entries()) {
        yield { resource, gateway, path: [...path, 'gateways', index], inMatch };
      }
    }
  }
}

function help({ resources }: Mesh, gateway: string, key: string): string | undefined {
  const keys = resources.Gateway.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
  const name = key.slice(key.indexOf('/') + 1);
  const elsewhere = keys.filter((known) => known.endsWith(`/${name}`));
  const [only] = elsewhere;
  if (only !== undefined) {
    const meaning = gateway.includes('/') ? '' : `${gateway} alone means ${key}; `;
    return `${meaning}did you mean ${elsewhere.join(' or ')}?`;
  }
  const near = didYouMean(key, keys) ?? keys.find((known) => didYouMean(name, [known.slice(known.indexOf('/') + 1)]));
  return near === undefined ? 'create it, or name a Gateway that exists' : `did you mean ${near}?`;
}
