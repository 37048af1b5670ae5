import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { announcedSecrets } from '../shared/gateway/announced-secrets.js';
import { gatewayCredentials } from '../shared/gateway/gateway-credentials.js';

export const rule = defineRule({
  code: 'MSH0153',
  name: 'missing-gateway-credential',
  severity: 'error',
  upstream: ['IST0101'],
  summary: 'A TLS server of a Gateway names a Secret that is not beside the gateway workload.',
  docs: {
    why: 'istiod hands a certificate only to gateways that run in the namespace of the Secret, whatever the namespace of the Gateway. Without it the listener stays without a certificate, and every TLS handshake fails.',
    fix: 'Create the Secret in the namespace of the gateway workload, or correct the name.',
    exceptions:
      'Secrets that a Certificate, ExternalSecret or SealedSecret of the input makes count as there. Name others under `assume.secrets` in mesh.config.yaml.',
  },
  *check(context) {
    const announced = announcedSecrets(context);
    for (const { resource, name, path, namespace } of gatewayCredentials(context.mesh)) {
      const key = `${namespace}/${name}`;
      if (announced.has(key) || context.knowledge.secret(namespace, name) !== 'missing') continue;
      yield {
        resource,
        path,
        message: `there is no Secret ${name} in ${namespace}, where the gateway runs, so the server has no certificate and every TLS handshake fails`,
        help: help(context.mesh, namespace, name),
      };
    }
  },
});

function help({ secrets }: Mesh, namespace: string, name: string): string {
  const all = [...secrets.values()];
  const elsewhere = all.find(({ metadata }) => metadata.name === name);
  if (elsewhere) return `it is in ${elsewhere.metadata.namespace}; a gateway reads Secrets of its own namespace only`;
  const own = all.filter(({ metadata }) => metadata.namespace === namespace).map(({ metadata }) => metadata.name);
  const near = didYouMean(name, own);
  return near === undefined ? `create it in ${namespace}` : `did you mean ${near}?`;
}
