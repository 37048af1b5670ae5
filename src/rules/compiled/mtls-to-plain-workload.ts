import type { Endpoint } from '../../model/service.js';
import { defineRule } from '../rule.js';
import { inboundModeOf, policedEndpointsOf } from '../shared/destination-rule/policed-endpoints.js';
import { namesText } from '../shared/names.js';
import { serviceName } from '../shared/services/mesh-hosts.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1130',
  name: 'mtls-to-plain-workload',
  severity: 'error',
  upstream: [],
  summary: 'Clients are made to use mutual TLS towards workloads that do not take it.',
  docs: {
    why: 'TLS mode ISTIO_MUTUAL in a DestinationRule holds for every endpoint, whether it has a sidecar or not. A workload without sidecar, or one whose PeerAuthentication turns mutual TLS off for the port, gets a TLS handshake where it expects its own protocol: 503 with the flag UF, or a reset connection.',
    fix: 'Leave `tls` out: automatic mTLS uses mutual TLS where the endpoint has a sidecar, and plain text elsewhere.',
    exceptions:
      'Workloads of namespaces that the input does not show are not counted: whether they have sidecars cannot be known.',
  },
  *check({ mesh }) {
    for (const { resource, path, tls, service, endpoints } of policedEndpointsOf(mesh)) {
      if (tls.mode !== 'ISTIO_MUTUAL') continue;
      const plain = endpoints.filter((endpoint) => isPlain(endpoint) && mesh.namespaces.has(endpoint.namespace));
      const disabled = endpoints.filter(
        (endpoint) => !isPlain(endpoint) && inboundModeOf(mesh, endpoint) === 'DISABLE',
      );
      const refusing = plain.length > 0 ? plain : disabled;
      if (refusing.length === 0) continue;
      const names = namesText([...new Set(refusing.map(({ workloadName }) => workloadName))]);
      const reason =
        plain.length > 0
          ? `workload ${names} behind it has no sidecar`
          : `a PeerAuthentication turns mutual TLS off for workload ${names} behind it`;
      const declared = writtenObject(mesh, service.resource);
      yield {
        resource,
        path: [...path, 'mode'],
        message: `clients use mutual TLS towards ${serviceName(service)}, but ${reason}; requests end in 503 (UF, connection failure)`,
        help: 'leave tls out, so that automatic mTLS decides for each endpoint',
        related: declared && [{ resource: declared, path: ['metadata', 'name'], message: 'the service' }],
      };
    }
  },
});

const isPlain = ({ tlsMode }: Endpoint): boolean => tlsMode === 'disabled';
