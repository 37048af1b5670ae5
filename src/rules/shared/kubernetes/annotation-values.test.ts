import { annotationFault } from './annotation-values.js';

test.each([
  ['sidecar.istio.io/proxyCPU', '100m'],
  ['sidecar.istio.io/proxyMemory', '1.5Gi'],
  ['sidecar.istio.io/proxyMemory', '1e3'],
  ['sidecar.istio.io/interceptionMode', 'TPROXY'],
  ['status.sidecar.istio.io/port', '0'],
  ['prometheus.istio.io/merge-metrics', 'F'],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', '*'],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', '10.0.0.0/8, fd00::/8'],
  ['traffic.sidecar.istio.io/includeInboundPorts', ''],
  ['traffic.sidecar.istio.io/excludeInterfaces', 'net1,veth+'],
  ['sidecar.istio.io/logLevel', 'anything'],
])('%s takes %j', (name, value) => {
  expect(annotationFault(name, value)).toBeUndefined();
});

test.each([
  ['sidecar.istio.io/proxyCPU', 'lots', 'is no quantity'],
  ['sidecar.istio.io/interceptionMode', 'redirect', 'is none of REDIRECT'],
  ['readiness.status.sidecar.istio.io/periodSeconds', '-1', 'is no whole number'],
  ['status.sidecar.istio.io/port', '65536', 'up to 65535'],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', '*', 'is no CIDR range'],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', '10.0.0.0/8,10.0.0.0/99', '"10.0.0.0/99"'],
  ['traffic.sidecar.istio.io/excludeInboundPorts', '80,http', '"http", which is no whole number'],
])('%s refuses %j', (name, value, fault) => {
  expect(annotationFault(name, value)).toContain(fault);
});
