import type { HttpRedirect } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { portFault } from '../shared/values/port-number.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0220',
  name: 'invalid-redirect',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A redirect leads nowhere, or answers with something that is no redirect.',
  docs: {
    why: 'A redirect changes the URI, authority, scheme or port of the request and answers with a 3xx status and a Location header. Without a change the client would come back for ever. Istio rejects the VirtualService.',
    fix: 'Set one of `uri`, `authority`, `scheme` (`http` or `https`) and `port`; leave `redirectCode` out for 301.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      if (!part.redirect) continue;
      for (const [field, fact] of faultsOf(part.redirect)) {
        yield {
          resource,
          path: [...path, 'redirect', ...(field === undefined ? [] : [field])],
          message: `${fact}; ${rejected(resource)}`,
        };
      }
    }
  },
});

function faultsOf(redirect: HttpRedirect): readonly (readonly [field: keyof HttpRedirect | undefined, fact: string])[] {
  const { uri, authority, scheme = '', port = 0, derivePort, redirectCode = 0 } = redirect;
  const leadsElsewhere = uri || authority || scheme || port !== 0 || derivePort !== undefined;
  if (!leadsElsewhere) {
    return [
      [undefined, 'the redirect changes neither uri, authority, scheme nor port, so clients would be sent in a circle'],
    ];
  }
  const isRedirectCode = redirectCode === 0 || (redirectCode >= 300 && redirectCode <= 399);
  const wrongPort = port > 0 ? portFault(port) : undefined;
  return [
    ...(isRedirectCode
      ? []
      : [['redirectCode', `status ${redirectCode} does not redirect; only 300 to 399 do`] as const]),
    ...(['', 'http', 'https'].includes(scheme)
      ? []
      : [
          [
            'scheme',
            `requests cannot be redirected to scheme ${JSON.stringify(scheme)}, only to http or https`,
          ] as const,
        ]),
    ...(wrongPort === undefined ? [] : [['port', `port ${port} ${wrongPort}`] as const]),
  ];
}
