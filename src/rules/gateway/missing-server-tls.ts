import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';
import { isTlsProtocol } from '../shared/values/protocol-name.js';

export const rule = defineRule({
  code: 'MSH0108',
  name: 'missing-server-tls',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A Gateway server for HTTPS or TLS has no TLS settings.',
  docs: {
    why: 'With HTTPS or TLS Istio must know whether to end TLS, and with which certificate, or to pass it on. Without `tls` it rejects the Gateway.',
    fix: 'Add `tls: {mode: SIMPLE, credentialName: <secret>}`, or `tls: {mode: PASSTHROUGH}` to leave TLS to the workload.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      const { port, tls } = server;
      if (tls !== undefined || !isTlsProtocol(port?.protocol ?? '')) continue;
      yield {
        resource,
        path: [...path, 'port', 'protocol'],
        message: `port ${port?.number} speaks ${port?.protocol}, but the server has no tls settings; ${rejected(resource)}`,
        help: 'add tls: {mode: SIMPLE, credentialName: ...}, or tls: {mode: PASSTHROUGH}',
      };
    }
  },
});
