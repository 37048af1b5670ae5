import type { KubernetesObject } from '../../schema/types/meta.js';
import { defineRule } from '../rule.js';
import { clientTlsOf } from '../shared/destination-rule/client-tls.js';

const SCHEME = 'configmap://';

export const rule = defineRule({
  code: 'MSH0309',
  name: 'invalid-ca-reference',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A credentialName for a ConfigMap does not name one of the own namespace.',
  docs: {
    why: 'CA certificates can come from a ConfigMap, `configmap://<namespace>/<name>`, in the namespace of the DestinationRule. Istio rejects anything else.',
    fix: 'Write both parts, and copy the ConfigMap into the namespace of the DestinationRule.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of clientTlsOf(mesh)) {
      const { credentialName = '' } = policy;
      const fault = credentialName.startsWith(SCHEME)
        ? faultOf(credentialName.slice(SCHEME.length), resource)
        : undefined;
      if (fault === undefined) continue;
      const message = `credentialName ${JSON.stringify(credentialName)} ${fault}; ${consequence}`;
      yield { resource, path: [...path, 'credentialName'], message, upstream };
    }
  },
});

function faultOf(reference: string, { metadata }: KubernetesObject): string | undefined {
  const [namespace = '', name = '', ...rest] = reference.split('/');
  if (namespace === '' || name === '' || rest.length > 0) return `is not of the form ${SCHEME}<namespace>/<name>`;
  return namespace === metadata.namespace ? undefined : `is not in namespace ${metadata.namespace}`;
}
