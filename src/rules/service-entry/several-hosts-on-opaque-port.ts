import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isPlainHttp, isTlsProtocol } from '../shared/values/protocol-name.js';

export const rule = defineRule({
  code: 'MSH0405',
  name: 'several-hosts-on-opaque-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A ServiceEntry has several hosts on a port where hosts cannot be told apart.',
  docs: {
    why: 'Only HTTP requests and TLS handshakes say which host they are for. On a TCP port, or one without a protocol, all hosts would get the same traffic; Istio rejects the ServiceEntry.',
    fix: 'Set the protocol to HTTP, HTTPS or TLS where it is that, or write one ServiceEntry for each host.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      const { hosts = [], ports = [], resolution = 'NONE' } = resource.spec;
      if (resolution === 'NONE' || resolution === 'DYNAMIC_DNS' || hosts.length < 2) continue;
      for (const [index, { number, protocol = '' }] of ports.entries()) {
        if (isPlainHttp(protocol) || isTlsProtocol(protocol)) continue;
        yield {
          resource,
          path: ['spec', 'ports', index, ...(protocol === '' ? [] : ['protocol'])],
          message: `port ${number} ${protocol === '' ? 'has no protocol' : `speaks ${protocol}`}, so its connections do not tell which of the ${hosts.length} hosts they are for; ${rejected(resource)}`,
          help: 'use HTTP, HTTPS or TLS, or write a ServiceEntry for each host',
        };
      }
    }
  },
});
