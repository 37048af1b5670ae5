import { chainKinds } from '../../compile/listeners/inbound/chain-kinds.js';
import type { Mesh } from '../../model/mesh.js';
import { isHttp } from '../../model/protocol.js';
import type { Endpoint } from '../../model/service.js';
import type { ClientTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import {
  inboundModeOf,
  type PolicedEndpoints,
  policedEndpointsOf,
} from '../shared/destination-rule/policed-endpoints.js';
import { namesText } from '../shared/names.js';
import { serviceName } from '../shared/services/mesh-hosts.js';

export const rule = defineRule({
  code: 'MSH1131',
  name: 'plain-text-to-strict-workload',
  severity: 'error',
  upstream: [],
  summary: 'Clients are made to open connections that the sidecars of the workloads do not take.',
  docs: {
    why: 'With mutual TLS demanded (STRICT) the sidecar of a server has filter chains for the TLS of the mesh only. A DestinationRule with TLS mode DISABLE or SIMPLE makes clients open other connections, which find no filter chain and are reset. On a port that is declared HTTP the sidecar takes plain text and the TLS of the mesh, but no other TLS, whatever the PeerAuthentication says.',
    fix: 'Leave `tls` out of the DestinationRule, so that automatic mTLS is used; or set the port to PERMISSIVE. Where the application itself ends TLS, declare the port of the Service as `https` or `tls`.',
    exceptions:
      'Rules for wildcard hosts are reported by [plaintext-to-strict-servers](plaintext-to-strict-servers.md).',
  },
  *check({ mesh }) {
    for (const policed of policedEndpointsOf(mesh)) {
      const { resource, path, tls, service, endpoints } = policed;
      const refused = endpoints.flatMap((endpoint) => {
        const reason = refusalOf(mesh, tls, policed, endpoint);
        return reason === undefined ? [] : [{ endpoint, reason }];
      });
      const [first] = refused;
      if (first === undefined) continue;
      const { port } = first.endpoint;
      const workloads = refused.flatMap(({ endpoint }) => (endpoint.port === port ? [endpoint.workloadName] : []));
      yield {
        resource,
        path: [...path, 'mode'],
        message: `clients call ${serviceName(service)} with TLS mode ${tls.mode ?? 'DISABLE'}, but port ${port} of workload ${namesText([...new Set(workloads)])} ${first.reason}; connections are reset`,
        help: 'leave tls out, so that automatic mTLS is used',
      };
    }
  },
});

/** Why the sidecar of an endpoint has no filter chain for what clients send. */
function refusalOf(
  mesh: Mesh,
  { mode: clientMode = 'DISABLE' }: ClientTlsSettings,
  { service }: PolicedEndpoints,
  endpoint: Endpoint,
): string | undefined {
  const { tlsMode, servicePortName } = endpoint;
  if (tlsMode === 'disabled' || clientMode === 'ISTIO_MUTUAL') return undefined;
  const protocol = service.ports.find(({ name }) => name === servicePortName)?.protocol ?? 'unsupported';
  const mode = inboundModeOf(mesh, endpoint);
  const kinds = chainKinds(protocol, mode, []).filter(({ mtls }) => !mtls);
  if (kinds.length === 0) {
    // Certificates of the mesh may be meant by MUTUAL.
    return clientMode === 'MUTUAL' ? undefined : 'demands mutual TLS of the mesh (STRICT)';
  }
  const takesTls = !isHttp(protocol);
  return clientMode === 'DISABLE' || takesTls ? undefined : 'is declared HTTP and takes no TLS but that of the mesh';
}
