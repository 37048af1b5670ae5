import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { isPlainHttp } from '../shared/values/protocol-name.js';

export const rule = defineRule({
  code: 'MSH0113',
  name: 'ineffective-https-redirect',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'httpsRedirect is set on a server that does not serve plain HTTP.',
  docs: {
    why: '`httpsRedirect` answers plain HTTP requests with a redirect to HTTPS. On an HTTPS port there are none, and plain HTTP on another port is not redirected by it.',
    fix: 'Set `tls: {httpsRedirect: true}` on the HTTP server, usually port 80.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      const { protocol = '' } = server.port ?? {};
      if (server.tls?.httpsRedirect !== true || isPlainHttp(protocol)) continue;
      yield {
        resource,
        path: [...path, 'tls', 'httpsRedirect'],
        message: `httpsRedirect is on the ${protocol} port ${server.port?.number}; plain HTTP requests arrive elsewhere and are not redirected`,
        help: 'set it on the HTTP server',
      };
    }
  },
});
