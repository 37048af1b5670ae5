import type { Mesh } from '../../model/mesh.js';
import { resolveGatewayName } from '../../model/virtual-service-names.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { httpMatchesOf, tcpMatchesOf, tlsMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0205',
  name: 'legacy-gateway-name',
  severity: 'warning',
  upstream: ['IST0133', 'KIA1108'],
  summary: 'A Gateway is named in the old form with dots.',
  docs: {
    why: 'Istio reads `name.namespace` as `namespace/name` and ignores whatever follows a second dot. The form is deprecated, and easily taken for a host name.',
    fix: 'Write `<namespace>/<name>`.',
  },
  *check({ mesh }) {
    for (const { resource, gateways, path, upstream } of gatewayListsOf(mesh)) {
      for (const [index, gateway] of gateways.entries()) {
        if (gateway.includes('/') || !gateway.includes('.')) continue;
        const meant = resolveGatewayName(gateway, resource.metadata.namespace ?? '');
        yield {
          resource,
          path: [...path, index],
          message: `${gateway} is the old form of a Gateway's name; Istio reads it as ${meant}`,
          help: `write ${meant}`,
          upstream,
          fix: { kind: 'replace-value', value: meant },
        };
      }
    }
  },
});

interface GatewayList {
  readonly resource: VirtualServiceResource;
  readonly gateways: readonly string[];
  readonly path: Path;
  readonly upstream: readonly string[];
}

function* gatewayListsOf(mesh: Mesh): Iterable<GatewayList> {
  for (const resource of mesh.resources.VirtualService) {
    const { gateways = [] } = resource.spec;
    yield { resource, gateways, path: ['spec', 'gateways'], upstream: ['IST0133', 'KIA1108'] };
  }
  // Istio warns of matches of TLS routes only, Kiali of those of HTTP routes.
  for (const [matches, upstream] of [
    [tlsMatchesOf(mesh), ['IST0133']],
    [httpMatchesOf(mesh), ['KIA1108']],
    [tcpMatchesOf(mesh), []],
  ] as const) {
    for (const { resource, part, path } of matches) {
      if (part.gateways) yield { resource, gateways: part.gateways, path: [...path, 'gateways'], upstream };
    }
  }
}
