import { defineRule } from '../rule.js';
import { serviceName } from '../shared/mesh-hosts.js';
import { namesText } from '../shared/names.js';
import { inboundModeOf, policedEndpointsOf } from '../shared/policed-endpoints.js';

export const rule = defineRule({
  code: 'MSH1131',
  name: 'plain-text-to-strict-workload',
  severity: 'error',
  upstream: [],
  summary: 'Clients are made to send without mutual TLS to workloads that demand it.',
  docs: {
    why: 'A PeerAuthentication for single workloads or ports demands mutual TLS (STRICT): the sidecar of the server has only filter chains for it. A DestinationRule with TLS mode DISABLE, SIMPLE or MUTUAL makes clients open other connections, which find no filter chain and are reset.',
    fix: 'Leave `tls` out of the DestinationRule, so that automatic mTLS is used; or set the port to PERMISSIVE.',
  },
  *check({ mesh }) {
    for (const { resource, path, tls, service, endpoints } of policedEndpointsOf(mesh)) {
      if (tls.mode === 'ISTIO_MUTUAL') continue;
      const strict = endpoints.filter(
        (endpoint) => endpoint.tlsMode !== 'disabled' && inboundModeOf(mesh, endpoint) === 'STRICT selectively',
      );
      const [first] = strict;
      if (first === undefined) continue;
      const names = namesText([...new Set(strict.map(({ workloadName }) => workloadName))]);
      yield {
        resource,
        path: [...path, 'mode'],
        message: `clients call ${serviceName(service)} with TLS mode ${tls.mode ?? 'DISABLE'}, but a PeerAuthentication demands mutual TLS on port ${first.port} of workload ${names}; connections are reset`,
        help: 'leave tls out, so that automatic mTLS is used',
      };
    }
  },
});
