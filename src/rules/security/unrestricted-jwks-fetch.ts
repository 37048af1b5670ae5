import { defineRule } from '../rule.js';
import { keyOf, namesText } from '../shared/names.js';

const VARIABLE = 'BLOCKED_CIDRS_IN_JWKS_URIS';

export const rule = defineRule({
  code: 'MSH0771',
  name: 'unrestricted-jwks-fetch',
  severity: 'warning',
  upstream: ['IST0175'],
  summary: 'istiod fetches key sets from any address that a RequestAuthentication names.',
  docs: {
    why: 'istiod fetches each `jwksUri` itself. Whoever may write a RequestAuthentication can so make it send requests to internal addresses, such as the metadata service of the cloud, unless ranges are blocked.',
    fix: `Set the environment variable \`${VARIABLE}\` of istiod, e.g. to \`169.254.0.0/16,127.0.0.0/8\`.`,
    exceptions: 'Fine where everybody who may write a RequestAuthentication is trusted like istiod.',
  },
  *check({ mesh }) {
    const { Deployment, RequestAuthentication } = mesh.resources;
    const [first] = RequestAuthentication;
    if (first === undefined) return;
    for (const resource of Deployment) {
      const containers = resource.spec.template?.spec?.containers ?? [];
      if (resource.metadata.labels?.app !== 'istiod') continue;
      if (containers.some(({ env = [] }) => env.some(({ name, value }) => name === VARIABLE && value))) continue;
      yield {
        resource,
        path: ['spec', 'template', 'spec', 'containers', 0],
        message: `istiod runs without ${VARIABLE}, so it fetches key sets from any address, internal ones too, for ${namesText(RequestAuthentication.map(keyOf))}`,
        help: `set the environment variable ${VARIABLE}, e.g. to 169.254.0.0/16`,
        related: [{ resource: first, path: ['spec'], message: 'key sets are named here' }],
      };
    }
  },
});
