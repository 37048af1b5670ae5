import type { ClientTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { clientTlsOf } from '../shared/destination-rule/client-tls.js';

export const rule = defineRule({
  code: 'MSH0308',
  name: 'conflicting-client-certificates',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'TLS to a host has certificates from two sources, or checks that are switched off beside it.',
  docs: {
    why: 'A Secret named in `credentialName` holds certificate, key, CA and revocation list together, so files beside it contradict it. With `insecureSkipVerify` the server is not checked, so a CA or names to check contradict that. Istio rejects the DestinationRule.',
    fix: 'Keep either `credentialName` or the files; remove `insecureSkipVerify` where the server is to be checked.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of clientTlsOf(mesh)) {
      for (const [field, other] of conflictsOf(policy)) {
        yield {
          resource,
          path: [...path, field],
          at: 'key',
          message: `${field} contradicts ${other}; ${consequence}`,
          upstream,
          help: `remove one of them`,
          related: [{ resource, path: [...path, other], at: 'key', message: `${other} is set here` }],
        };
      }
    }
  },
});

type Field = keyof ClientTlsSettings;

function conflictsOf(tls: ClientTlsSettings): readonly (readonly [Field, Field])[] {
  const { mode, credentialName, insecureSkipVerify } = tls;
  if (mode !== 'SIMPLE' && mode !== 'MUTUAL') return [];
  const isSet = (field: Field): boolean => {
    const value = tls[field];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  };
  const checks: readonly Field[] = [
    'caCertificates',
    'subjectAltNames',
    ...(mode === 'SIMPLE' ? ['credentialName' as const] : []),
  ];
  const unchecked = insecureSkipVerify ? checks.filter(isSet) : [];
  const files = (['clientCertificate', 'caCertificates', 'privateKey', 'caCrl'] as const).filter(isSet);
  return [
    ...unchecked.map((field) => [field, 'insecureSkipVerify'] as const),
    ...(credentialName ? files.map((field) => [field, 'credentialName'] as const) : []),
  ];
}
