/** `/apis/networking.istio.io/v1/namespaces/<ns>/<kind>/<name>`: metadata `istio.config` of generated resources. */
export function configPath(
  kind: 'virtual-service' | 'destination-rule' | 'sidecar' | 'gateway',
  namespace: string,
  name: string,
): string {
  return `/apis/networking.istio.io/v1/namespaces/${namespace}/${kind}/${name}`;
}
