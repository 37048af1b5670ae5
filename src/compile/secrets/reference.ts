import type { CompileContext } from '../context.js';
import { CA_SUFFIX } from '../tls/sds.js';

/** What an SDS name of istiod refers to. */
export interface SecretReference {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly namespace: string;
  readonly name: string;
  /** The SDS name itself. */
  readonly resourceName: string;
}

/** Parses `kubernetes://[ns/]name`, `kubernetes-gateway://ns/name` and `configmap://ns/name`. */
export function parseReference(resourceName: string, proxyNamespace: string): SecretReference | undefined {
  const [, scheme, path] = /^(kubernetes|kubernetes-gateway|configmap):\/\/(.+)$/.exec(resourceName) ?? [];
  if (scheme === undefined || path === undefined) return undefined;
  const at = path.indexOf('/');
  return {
    kind: scheme === 'configmap' ? 'ConfigMap' : 'Secret',
    namespace: at < 0 ? proxyNamespace : path.slice(0, at),
    name: path.slice(at + 1),
    resourceName,
  };
}

/** SDS names whose references across namespaces were checked when Gateway API Gateways were translated. */
export function grantedCredentials({ gateways }: CompileContext): ReadonlySet<string> {
  const names = (gateways?.gateways ?? [])
    .filter(({ resource }) => 'apiVersion' in resource && isGatewayApi(resource.apiVersion))
    .flatMap(({ servers }) => servers)
    .flatMap(({ tls }) => [tls?.credentialName, ...(tls?.credentialNames ?? []), tls?.caCertCredentialName])
    .flatMap((name) => (name?.startsWith('kubernetes-gateway://') ? [name, name + CA_SUFFIX] : []));
  return new Set(names);
}

function isGatewayApi(apiVersion: unknown): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith('gateway.networking.k8s.io/');
}
