/** Kinds that an annotation has a meaning for; `Any` is every kind. */
type AnnotationKinds = readonly string[];

const POD = [
  'ambient.istio.io/bypass-inbound-capture',
  'ambient.istio.io/dns-capture',
  'ambient.istio.io/redirection',
  'inject.istio.io/templates',
  'istio.io/reroute-virtual-interfaces',
  'istio.io/rev',
  'prometheus.istio.io/merge-metrics',
  'proxy.istio.io/config',
  'proxy.istio.io/overrides',
  'readiness.status.sidecar.istio.io/applicationPorts',
  'readiness.status.sidecar.istio.io/failureThreshold',
  'readiness.status.sidecar.istio.io/initialDelaySeconds',
  'readiness.status.sidecar.istio.io/periodSeconds',
  'sidecar.istio.io/agentLogLevel',
  'sidecar.istio.io/bootstrapOverride',
  'sidecar.istio.io/componentLogLevel',
  'sidecar.istio.io/discoveryAddress',
  'sidecar.istio.io/extraStatTags',
  'sidecar.istio.io/inject',
  'sidecar.istio.io/interceptionMode',
  'sidecar.istio.io/logLevel',
  'sidecar.istio.io/nativeSidecar',
  'sidecar.istio.io/proxyCPU',
  'sidecar.istio.io/proxyCPULimit',
  'sidecar.istio.io/proxyImage',
  'sidecar.istio.io/proxyImageType',
  'sidecar.istio.io/proxyMemory',
  'sidecar.istio.io/proxyMemoryLimit',
  'sidecar.istio.io/rewriteAppHTTPProbers',
  'sidecar.istio.io/statsCompression',
  'sidecar.istio.io/statsEvictionInterval',
  'sidecar.istio.io/statsFlushInterval',
  'sidecar.istio.io/statsHistogramBins',
  'sidecar.istio.io/statsHistogramBuckets',
  'sidecar.istio.io/statsInclusionPrefixes',
  'sidecar.istio.io/statsInclusionRegexps',
  'sidecar.istio.io/statsInclusionSuffixes',
  'sidecar.istio.io/status',
  'sidecar.istio.io/userVolume',
  'sidecar.istio.io/userVolumeMount',
  'status.sidecar.istio.io/port',
  'traffic.sidecar.istio.io/excludeInboundPorts',
  'traffic.sidecar.istio.io/excludeInterfaces',
  'traffic.sidecar.istio.io/excludeOutboundIPRanges',
  'traffic.sidecar.istio.io/excludeOutboundPorts',
  'traffic.sidecar.istio.io/includeInboundPorts',
  'traffic.sidecar.istio.io/includeOutboundIPRanges',
  'traffic.sidecar.istio.io/includeOutboundPorts',
  'traffic.sidecar.istio.io/kubevirtInterfaces',
] as const;

const OTHERS: Readonly<Record<string, AnnotationKinds>> = {
  'alpha.istio.io/canonical-serviceaccounts': ['Service'],
  'alpha.istio.io/kubernetes-serviceaccounts': ['Service'],
  'ambient.istio.io/waypoint-inbound-binding': ['GatewayClass', 'Gateway'],
  'galley.istio.io/analyze-suppress': ['Any'],
  'gateway.istio.io/controller-version': ['Any'],
  'gateway.istio.io/name-override': ['Gateway'],
  'gateway.istio.io/service-account': ['Gateway'],
  'istio.io/autoRegistrationGroup': ['WorkloadEntry'],
  'istio.io/connectedAt': ['WorkloadEntry'],
  'istio.io/disconnectedAt': ['WorkloadEntry'],
  'istio.io/dry-run': ['AuthorizationPolicy'],
  'istio.io/use-waypoint-canary-weight': ['Service', 'ServiceEntry', 'Namespace'],
  'istio.io/workloadController': ['WorkloadEntry'],
  'kubernetes.io/ingress.class': ['Ingress'],
  'networking.istio.io/exportTo': ['Service'],
  'networking.istio.io/service-type': ['Gateway'],
  'networking.istio.io/traffic-distribution': ['Namespace', 'Service', 'ServiceEntry'],
  'topology.istio.io/controlPlaneClusters': ['Namespace'],
  'traffic.istio.io/nodeSelector': ['Service'],
};

/** Annotations of Istio's public API, by name. */
export const ISTIO_ANNOTATIONS: ReadonlyMap<string, AnnotationKinds> = new Map([
  ...POD.map((name): [string, AnnotationKinds] => [name, ['Pod']]),
  ...Object.entries(OTHERS),
]);

/** What to use in place of a deprecated annotation. */
export const DEPRECATED_ANNOTATIONS: ReadonlyMap<string, string> = new Map([
  ['alpha.istio.io/canonical-serviceaccounts', 'subjectAltNames of a ServiceEntry or DestinationRule'],
  ['alpha.istio.io/kubernetes-serviceaccounts', 'subjectAltNames of a ServiceEntry or DestinationRule'],
  ['sidecar.istio.io/discoveryAddress', 'discoveryAddress in proxy.istio.io/config'],
  ['sidecar.istio.io/extraStatTags', 'extraStatTags in proxy.istio.io/config'],
  ['sidecar.istio.io/inject', 'the label sidecar.istio.io/inject'],
  ['sidecar.istio.io/statsCompression', 'statsCompression in proxy.istio.io/config'],
  ['sidecar.istio.io/statsInclusionPrefixes', 'proxyStatsMatcher in proxy.istio.io/config'],
  ['sidecar.istio.io/statsInclusionRegexps', 'proxyStatsMatcher in proxy.istio.io/config'],
  ['sidecar.istio.io/statsInclusionSuffixes', 'proxyStatsMatcher in proxy.istio.io/config'],
  ['traffic.sidecar.istio.io/kubevirtInterfaces', 'istio.io/reroute-virtual-interfaces'],
]);

/** Labels of Istio that are easily taken for annotations. */
export const ISTIO_LABELS: readonly string[] = [
  'istio.io/dataplane-mode',
  'istio.io/ingress-use-waypoint',
  'istio.io/rev',
  'istio.io/use-waypoint',
  'istio.io/use-waypoint-namespace',
  'istio.io/waypoint-for',
  'networking.istio.io/gatewayPort',
  'networking.istio.io/tunnel',
  'security.istio.io/tlsMode',
  'service.istio.io/canonical-name',
  'service.istio.io/canonical-revision',
  'service.istio.io/workload-name',
  'topology.istio.io/cluster',
  'topology.istio.io/network',
  'topology.istio.io/subzone',
];

/** Annotations that Istio writes itself, on objects of any kind. */
export const WRITTEN_BY_ISTIO: ReadonlySet<string> = new Set([
  'gateway.istio.io/controller-version',
  'istio.io/rev',
  'sidecar.istio.io/status',
]);

/** Whether an annotation is in a domain of Istio. */
export function isIstioAnnotation(name: string): boolean {
  return (name.split('/')[0] ?? '').endsWith('istio.io') || name === 'kubernetes.io/ingress.class';
}
