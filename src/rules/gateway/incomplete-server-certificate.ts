import type { ServerTlsSettings } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { endsTlsWithCertificate, serverTlsOf, usesCredential } from '../shared/gateway/server-tls.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0110',
  name: 'incomplete-server-certificate',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server that ends TLS lacks its certificate, its key, or the CA for client certificates.',
  docs: {
    why: 'To end TLS the server needs a certificate and its private key, and with `MUTUAL` or `OPTIONAL_MUTUAL` the CA that client certificates are checked against. Istio rejects the object when one is missing.',
    fix: 'Name a Secret in `credentialName`, which holds all of them, or give the paths of the files.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      if (!endsTlsWithCertificate(tls) || usesCredential(tls)) continue;
      for (const { missing, steps } of missingParts(tls)) {
        yield {
          resource,
          path: [...path, ...steps],
          message: `TLS mode ${tls.mode} needs ${missing}, and there is neither that nor a credentialName; ${rejected(resource)}`,
          help: 'name a Secret in credentialName',
        };
      }
    }
  },
});

interface MissingPart {
  readonly missing: string;
  readonly steps: Path;
}

function missingParts(tls: ServerTlsSettings): readonly MissingPart[] {
  const { mode, caCertificates, tlsCertificates = [], serverCertificate, privateKey } = tls;
  const pairs = tlsCertificates.length > 0 ? tlsCertificates : [{ serverCertificate, privateKey }];
  const missing = pairs.flatMap((pair, index): MissingPart[] => {
    const absent = [
      ...(pair.serverCertificate ? [] : ['a serverCertificate']),
      ...(pair.privateKey ? [] : ['a privateKey']),
    ];
    const steps = tlsCertificates.length > 0 ? ['tlsCertificates', index] : [];
    return absent.length > 0 ? [{ missing: absent.join(' and '), steps }] : [];
  });
  const needsCa = mode !== 'SIMPLE' && !caCertificates;
  return [...missing, ...(needsCa ? [{ missing: 'caCertificates to check clients with', steps: [] }] : [])];
}
