import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { serverTlsOf } from '../shared/gateway/server-tls.js';

const ELLIPTIC = ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-SHA', 'AES256-SHA'];
const CIPHERS: readonly string[] = [
  ...ELLIPTIC.map((cipher) => `ECDHE-ECDSA-${cipher}`),
  ...ELLIPTIC.map((cipher) => `ECDHE-RSA-${cipher}`),
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA',
  'AES256-SHA',
  'DES-CBC3-SHA',
];

export const rule = defineRule({
  code: 'MSH0114',
  name: 'unusable-cipher-suite',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A cipher suite is unknown to Envoy, or listed twice.',
  docs: {
    why: 'Istio leaves out cipher suites that it does not know, and repetitions. Clients that need the suite cannot connect, and when none is left the defaults apply.',
    fix: 'Use the names of OpenSSL, such as `ECDHE-RSA-AES256-GCM-SHA384`. Suites of TLS 1.3 cannot be chosen.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      const { cipherSuites = [] } = tls;
      for (const [index, cipher] of cipherSuites.entries()) {
        const fact = factOf(cipher, cipherSuites.indexOf(cipher) < index);
        if (fact === undefined) continue;
        const near = CIPHERS.includes(cipher) ? undefined : didYouMean(cipher, CIPHERS);
        yield {
          resource,
          path: [...path, 'cipherSuites', index],
          message: `cipher suite ${cipher} ${fact}`,
          help: near && `did you mean ${near}?`,
        };
      }
    }
  },
});

function factOf(cipher: string, isRepeated: boolean): string | undefined {
  // Mirrors Istio: names of groups and exclusions, as in OpenSSL's cipher strings, pass.
  if (cipher === 'ALL' || !/^[a-zA-Z0-9]/.test(cipher)) return undefined;
  if (!CIPHERS.includes(cipher)) return 'is unknown and left out; clients that need it cannot connect';
  return isRepeated ? 'is listed twice; the second is left out' : undefined;
}
