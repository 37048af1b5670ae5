import type { ClientTlsSettings, DestinationRuleResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule, type RuleFinding } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0352',
  name: 'server-certificate-without-ca',
  severity: 'info',
  upstream: ['IST0128', 'IST0129'],
  summary: 'A DestinationRule starts TLS and names no CA to check the server against.',
  docs: {
    why: 'Without `caCertificates` proxies check the server against the public CAs of their image (old releases of Istio, against nothing). A server with a certificate of a private CA is refused, and any of the public CAs can vouch for another server. A `credentialName` is read by gateways, and by sidecars only under a `workloadSelector`.',
    fix: 'Set `caCertificates`, and `subjectAltNames` to pin the name of the server.',
    exceptions: 'Fine for public servers.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      const { trafficPolicy: { tls, portLevelSettings = [] } = {} } = resource.spec;
      const path = ['spec', 'trafficPolicy'];
      if (tls) yield* unverified(resource, tls, [...path, 'tls'], 'IST0128');
      for (const [index, policy] of portLevelSettings.entries()) {
        if (policy.tls)
          yield* unverified(resource, policy.tls, [...path, 'portLevelSettings', index, 'tls'], 'IST0129');
      }
    }
  },
});

function* unverified(
  resource: DestinationRuleResource,
  tls: ClientTlsSettings,
  path: Path,
  code: string,
): Iterable<RuleFinding> {
  const { mode, caCertificates = '', credentialName = '', insecureSkipVerify } = tls;
  if ((mode !== 'SIMPLE' && mode !== 'MUTUAL') || caCertificates !== '') return;
  if (credentialName !== '' && resource.spec.workloadSelector) return;
  yield {
    resource,
    path,
    message: insecureSkipVerify
      ? `TLS to ${resource.spec.host} is started without checking the server at all; whoever answers gets the requests`
      : `TLS to ${resource.spec.host} is started without caCertificates: ${consequence(credentialName)}`,
    help: 'set caCertificates to the CA of the server, and subjectAltNames to its name',
    upstream: [code],
  };
}

function consequence(credentialName: string): string {
  return credentialName === ''
    ? 'proxies trust the public CAs of their image, and refuse a server with a certificate of a private CA'
    : `only gateways read credentialName ${credentialName} without a workloadSelector; sidecars have no CA of the server`;
}
