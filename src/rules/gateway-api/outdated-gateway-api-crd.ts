import { defineRule } from '../rule.js';

const BUNDLE_VERSION = 'gateway.networking.k8s.io/bundle-version';
const MINIMUM: Readonly<Record<string, readonly [number, number, number]>> = {
  'grpcroutes.gateway.networking.k8s.io': [1, 1, 0],
  'backendtlspolicies.gateway.networking.k8s.io': [1, 4, 0],
  'tlsroutes.gateway.networking.k8s.io': [1, 5, 0],
};

export const rule = defineRule({
  code: 'MSH1001',
  name: 'outdated-gateway-api-crd',
  severity: 'warning',
  upstream: ['IST0176'],
  summary: 'A CustomResourceDefinition of the Gateway API is too old for istiod.',
  docs: {
    why: 'istiod reads each kind of the Gateway API from a version on. With an older definition in the cluster it ignores the objects of that kind, so their routes are served nowhere.',
    fix: 'Install the definitions of a newer release of the Gateway API.',
  },
  *check({ foreign }) {
    for (const resource of foreign('CustomResourceDefinition')) {
      const minimum = MINIMUM[resource.metadata.name];
      const bundle = resource.metadata.annotations?.[BUNDLE_VERSION];
      const version = /^v?(\d+)\.(\d+)\.(\d+)/
        .exec(bundle ?? '')
        ?.slice(1)
        .map(Number);
      if (minimum === undefined || version === undefined || !isBelow(version, minimum)) continue;
      const kind = resource.metadata.name.split('.')[0];
      yield {
        resource,
        path: ['metadata', 'annotations', BUNDLE_VERSION],
        message: `istiod reads ${kind} from version ${minimum.join('.')} of the Gateway API on, and this is ${version.join('.')}, so it ignores them`,
        help: `install version ${minimum.join('.')} or newer`,
      };
    }
  },
});

function isBelow(version: readonly number[], minimum: readonly number[]): boolean {
  const differing = minimum.findIndex((part, index) => part !== version[index]);
  return differing >= 0 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}
