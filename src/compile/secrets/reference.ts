/** What an SDS name of istiod refers to. */
export interface SecretReference {
  readonly scheme: 'kubernetes' | 'kubernetes-gateway' | 'configmap';
  readonly kind: 'Secret' | 'ConfigMap';
  readonly namespace: string;
  readonly name: string;
  /** The SDS name itself. */
  readonly resourceName: string;
}

const SCHEMES = ['kubernetes', 'kubernetes-gateway', 'configmap'] as const;

/** Parses `kubernetes://[ns/]name`, `kubernetes-gateway://ns/name` and `configmap://ns/name`. */
export function parseReference(resourceName: string, proxyNamespace: string): SecretReference | undefined {
  const [, prefix, path] = /^([a-z-]+):\/\/(.+)$/.exec(resourceName) ?? [];
  const scheme = SCHEMES.find((known) => known === prefix);
  if (scheme === undefined || path === undefined) return undefined;
  const [first = '', second] = path.split('/');
  const namespace = second === undefined ? proxyNamespace : first;
  const name = second ?? first;
  // Mirrors istiod: only `kubernetes://` may leave the namespace out.
  if (scheme !== 'kubernetes' && (second === undefined || namespace === '' || name === '')) return undefined;
  return { scheme, kind: scheme === 'configmap' ? 'ConfigMap' : 'Secret', namespace, name, resourceName };
}
