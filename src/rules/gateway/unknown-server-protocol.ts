import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';
import { isKnownProtocol } from '../shared/values/protocol-name.js';

const SERVER_PROTOCOLS = ['HTTP', 'HTTPS', 'GRPC', 'GRPC-WEB', 'HTTP2', 'MONGO', 'REDIS', 'MYSQL', 'TCP', 'TLS'];

export const rule = defineRule({
  code: 'MSH0103',
  name: 'unknown-server-protocol',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server of a Gateway has a protocol that Istio does not know.',
  docs: {
    why: 'The protocol decides whether requests are read (HTTP), TLS is ended or passed on, or bytes are forwarded (TCP). Istio rejects a Gateway whose protocol it does not know.',
    fix: `Write one of ${SERVER_PROTOCOLS.join(', ')}.`,
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      const { protocol } = server.port ?? {};
      if (protocol === undefined || isKnownProtocol(protocol)) continue;
      const near = didYouMean(protocol, SERVER_PROTOCOLS);
      yield {
        resource,
        path: [...path, 'port', 'protocol'],
        message: `${JSON.stringify(protocol)} is no protocol of a Gateway; ${rejected(resource)}`,
        help: near === undefined ? `write one of ${SERVER_PROTOCOLS.join(', ')}` : `did you mean ${near}?`,
      };
    }
  },
});
