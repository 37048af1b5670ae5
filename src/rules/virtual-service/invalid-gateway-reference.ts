import type { Mesh } from '../../model/mesh.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { gatewayReferenceFault } from '../shared/values/gateway-reference.js';
import { isGenerated } from '../shared/virtual-service/bound-gateways.js';
import { allMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0204',
  name: 'invalid-gateway-reference',
  severity: 'error',
  upstream: ['IST0106', 'IST0101', 'IST0132', 'KIA1102'],
  summary: 'An entry of gateways is not the name of a Gateway.',
  docs: {
    why: 'A Gateway is named `<namespace>/<name>`, or `<name>` when it is in the namespace of the VirtualService. Istio rejects a VirtualService with anything else, so its routes are on no gateway.',
    fix: 'Write `istio-ingress/public`, `public` or, for sidecars, `mesh`.',
  },
  *check({ mesh }) {
    for (const { resource, gateways, path } of gatewayListsOf(mesh)) {
      for (const [index, gateway] of gateways.entries()) {
        const fault = gatewayReferenceFault(gateway);
        if (fault !== undefined && !(isGenerated(gateway) && path[1] === 'gateways')) {
          yield {
            resource,
            path: [...path, index],
            message: `gateway ${JSON.stringify(gateway)} ${fault}; ${rejected(resource)}`,
            help: 'write <namespace>/<name>, or <name> for a Gateway of the same namespace',
            upstream: ['IST0106', ...missingGatewayCodes(path)],
          };
        }
        // Mirrors Istio, which looks no further after a name without a namespace.
        if (!gateway.includes('/')) break;
      }
    }
  },
});

interface GatewayList {
  readonly resource: VirtualServiceResource;
  readonly gateways: readonly string[];
  readonly path: Path;
}

function* gatewayListsOf(mesh: Mesh): Iterable<GatewayList> {
  for (const resource of mesh.resources.VirtualService) {
    const { gateways = [] } = resource.spec;
    yield { resource, gateways, path: ['spec', 'gateways'] };
  }
  for (const { resource, part, path } of allMatchesOf(mesh)) {
    if (part.gateways) yield { resource, gateways: part.gateways, path: [...path, 'gateways'] };
  }
}

/** What cannot name a Gateway names none that exists; Kiali looks at HTTP routes too, and istioctl at no routes. */
function missingGatewayCodes(path: Path): readonly string[] {
  if (path[1] !== 'gateways') return path[1] === 'http' ? ['KIA1102'] : [];
  return ['IST0101', 'IST0132', 'KIA1102'];
}
