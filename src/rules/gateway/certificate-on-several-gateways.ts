import { isLabelSubset, type Labels } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { GatewayResource, ServerTlsSettings } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0155',
  name: 'certificate-on-several-gateways',
  severity: 'warning',
  upstream: ['IST0138'],
  summary: 'Two Gateways on one workload serve the same certificate.',
  docs: {
    why: 'A browser reuses an HTTP/2 connection for every host that its certificate covers. The connection was opened under the server name of one Gateway, which knows no routes of the other, so requests for the other host get a 404.',
    fix: 'Put the hosts into one Gateway, or into one server with a wildcard host, or give each its own certificate.',
  },
  *check({ mesh }) {
    for (const users of usersByCertificate(mesh).values()) {
      for (const { resource, path, what } of users) {
        const others = users.filter(
          (other) => other.resource !== resource && shareWorkload(mesh, resource, other.resource),
        );
        const [first] = others;
        if (first === undefined) continue;
        const names = [...new Set(others.map((other) => keyOf(other.resource)))];
        yield {
          resource,
          path,
          message: `${what} is served by ${namesText(names)} as well, on the same workload; browsers reuse one HTTP/2 connection for the hosts of both and get 404s`,
          help: 'serve the hosts from one Gateway, or give each Gateway its own certificate',
          related: [{ resource: first.resource, path: first.path, message: 'also served here' }],
        };
      }
    }
  },
});

interface CertificateUser {
  readonly resource: GatewayResource;
  readonly path: Path;
  readonly what: string;
}

function usersByCertificate({ resources }: Mesh): ReadonlyMap<string, readonly CertificateUser[]> {
  const users = new Map<string, CertificateUser[]>();
  for (const resource of resources.Gateway) {
    const seen = new Set<string>();
    for (const [index, { tls }] of (resource.spec.servers ?? []).entries()) {
      const certificate = tls && certificateOf(tls);
      if (certificate === undefined || seen.has(certificate.key)) continue;
      seen.add(certificate.key);
      const user = { resource, path: ['spec', 'servers', index, 'tls', certificate.field], what: certificate.what };
      users.set(certificate.key, [...(users.get(certificate.key) ?? []), user]);
    }
  }
  return users;
}

function certificateOf({ credentialName, serverCertificate, privateKey }: ServerTlsSettings) {
  if (credentialName)
    return { key: `secret ${credentialName}`, field: 'credentialName', what: `Secret ${credentialName}` };
  if (!serverCertificate || !privateKey) return undefined;
  return {
    key: `file ${serverCertificate}\n${privateKey}`,
    field: 'serverCertificate',
    what: `certificate ${serverCertificate}`,
  };
}

function shareWorkload({ features }: Mesh, one: GatewayResource, other: GatewayResource): boolean {
  if (features.PILOT_SCOPE_GATEWAY_TO_NAMESPACE && one.metadata.namespace !== other.metadata.namespace) return false;
  const selector: Labels = one.spec.selector ?? {};
  return isLabelSubset(selector, other.spec.selector ?? {});
}
