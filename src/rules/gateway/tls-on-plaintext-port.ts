import { defineRule } from '../rule.js';
import { type PlacedServerTls, serverTlsOf } from '../shared/gateway/server-tls.js';
import { rejected } from '../shared/rejection.js';
import { isKnownProtocol, isPlainHttp, isTlsProtocol } from '../shared/values/protocol-name.js';

export const rule = defineRule({
  code: 'MSH0109',
  name: 'tls-on-plaintext-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'TLS settings stand on a port whose protocol is not encrypted.',
  docs: {
    why: 'TLS is ended or passed on only where the protocol is HTTPS or TLS. Istio rejects the object rather than guess whether the port is meant to be encrypted. On HTTP ports only `httpsRedirect` is allowed.',
    fix: 'Set the protocol to `HTTPS` (or `TLS` for other traffic), or remove `tls`.',
  },
  *check({ mesh }) {
    for (const placed of serverTlsOf(mesh)) {
      const { resource, path, protocol } = placed;
      if (!isMisplaced(placed)) continue;
      yield {
        resource,
        path,
        at: 'key',
        message: `the port speaks ${protocol}, which cannot have TLS settings; ${rejected(resource)}`,
        help: `set the protocol to ${isPlainHttp(protocol) ? 'HTTPS' : 'TLS'}, or remove tls`,
      };
    }
  },
});

function isMisplaced({ resource, protocol, tls }: PlacedServerTls): boolean {
  if (!isKnownProtocol(protocol) || isTlsProtocol(protocol)) return false;
  if (resource.kind === 'Sidecar' || !isPlainHttp(protocol)) return true;
  const { mode = 'PASSTHROUGH', caCertificates, privateKey, serverCertificate } = tls;
  const isForRedirect = mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH';
  return !isForRedirect || Boolean(caCertificates || privateKey || serverCertificate);
}
