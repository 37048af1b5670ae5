// A synthetic mesh as YAML text: `services` Services, each with a Deployment, a Pod, an EndpointSlice, a VirtualService and a DestinationRule.

/** @param {number} services @returns {string} */
export function largeMesh(services) {
  const namespaces = Math.max(1, Math.ceil(services / 50));
  const documents = [];
  for (let n = 0; n < namespaces; n++) {
    documents.push(
      `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ns-${n}\n  labels:\n    istio-injection: enabled\n`,
    );
  }
  for (let i = 0; i < services; i++) documents.push(...workload(i, `ns-${i % namespaces}`));
  documents.push(...gateway());
  return documents.join('---\n');
}

function workload(i, namespace) {
  const name = `svc-${i}`;
  const ip = (prefix) => `${prefix}.${Math.floor(i / 250)}.${(i % 250) + 1}`;
  const meta = `metadata:\n  name: ${name}\n  namespace: ${namespace}\n`;
  const labels = `app: ${name}\n`;
  return [
    `apiVersion: v1\nkind: Service\n${meta}  labels:\n    ${labels}spec:\n  clusterIP: ${ip('10.96')}\n  selector:\n    ${labels}  ports:\n  - name: http\n    port: 80\n    targetPort: 8080\n    protocol: TCP\n`,
    `apiVersion: apps/v1\nkind: Deployment\n${meta}  labels:\n    ${labels}spec:\n  replicas: 1\n  selector:\n    matchLabels:\n      ${labels}  template:\n    metadata:\n      labels:\n        ${labels}        version: v1\n    spec:\n      serviceAccountName: ${name}\n      containers:\n      - name: app\n        image: registry.example/${name}:1.0\n        ports:\n        - name: http\n          containerPort: 8080\n          protocol: TCP\n`,
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}-0\n  namespace: ${namespace}\n  labels:\n    ${labels}    version: v1\n    security.istio.io/tlsMode: istio\n    service.istio.io/canonical-name: ${name}\nspec:\n  serviceAccountName: ${name}\n  containers:\n  - name: app\n    image: registry.example/${name}:1.0\nstatus:\n  phase: Running\n  podIP: ${ip('10.244')}\n  conditions:\n  - type: Ready\n    status: "True"\n`,
    `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: ${name}-abc\n  namespace: ${namespace}\n  labels:\n    kubernetes.io/service-name: ${name}\naddressType: IPv4\nports:\n- name: http\n  port: 8080\n  protocol: TCP\nendpoints:\n- addresses:\n  - ${ip('10.244')}\n  conditions:\n    ready: true\n  targetRef:\n    kind: Pod\n    name: ${name}-0\n    namespace: ${namespace}\n`,
    `apiVersion: networking.istio.io/v1\nkind: VirtualService\n${meta}spec:\n  hosts:\n  - ${name}\n  http:\n  - match:\n    - uri:\n        prefix: /api\n      headers:\n        x-user:\n          exact: beta\n    route:\n    - destination:\n        host: ${name}\n        subset: v1\n    timeout: 5s\n  - route:\n    - destination:\n        host: ${name}\n`,
    `apiVersion: networking.istio.io/v1\nkind: DestinationRule\n${meta}spec:\n  host: ${name}\n  trafficPolicy:\n    connectionPool:\n      http:\n        http2MaxRequests: 1000\n  subsets:\n  - name: v1\n    labels:\n      version: v1\n`,
  ];
}

function gateway() {
  return [
    'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: edge\n  namespace: ns-0\nspec:\n  selector:\n    istio: ingressgateway\n  servers:\n  - port:\n      number: 80\n      name: http\n      protocol: HTTP\n    hosts:\n    - "*.example.com"\n',
    'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: edge\n  namespace: ns-0\nspec:\n  hosts:\n  - shop.example.com\n  gateways:\n  - edge\n  http:\n  - route:\n    - destination:\n        host: svc-0\n',
  ];
}
