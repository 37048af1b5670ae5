/** Every ALPN of the mesh's own mutual TLS. */
export const MESH_ALPN: readonly string[] = [
  'istio',
  'istio-peer-exchange',
  'istio-http/1.0',
  'istio-http/1.1',
  'istio-h2',
];
