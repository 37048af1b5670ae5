import type { Mesh } from '../../../model/mesh.js';
import type { ClientTlsSettings } from '../../../schema/types/networking.js';
import type { RefusableSetting } from '../refusable-setting.js';
import { rejected } from '../rejection.js';
import { writtenProxySettings } from '../telemetry/mesh-configs.js';
import { allPoliciesOf } from './traffic-policies.js';

/** Every TLS setting for connections to a host, in DestinationRules, or to a tracing backend, in proxy settings. */
export function* clientTlsOf(mesh: Pick<Mesh, 'resources'>): Iterable<RefusableSetting<ClientTlsSettings>> {
  for (const { resource, policy, path } of allPoliciesOf(mesh)) {
    const refused = { consequence: rejected(resource), upstream: ['IST0106'] };
    if (policy.tls) yield { resource, policy: policy.tls, path: [...path, 'tls'], ...refused };
  }
  for (const { settings, path, ...written } of writtenProxySettings(mesh)) {
    const policy = settings.tracing?.tlsSettings;
    if (policy) yield { ...written, policy, path: [...path, 'tracing', 'tlsSettings'] };
  }
}
