import type { NamespaceResource, ServiceResource } from '../schema/types/kubernetes.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { creationTimeOf } from './order.js';
import { kubernetesProtocol } from './protocol.js';
import { type Resolution, type Service, UNSPECIFIED_ADDRESS } from './service.js';
import { trafficDistributionOf } from './traffic-distribution.js';
import { visibilityOf } from './visibility.js';

export interface ServiceSources {
  readonly config: EffectiveMeshConfig;
  readonly domainSuffix: string;
  readonly namespaces: ReadonlyMap<string, NamespaceResource>;
}

/** `<name>.<namespace>.svc.<domain>`. */
export function kubernetesHostname(name: string, namespace: string, domainSuffix: string): string {
  return `${name}.${namespace}.svc.${domainSuffix}`;
}

/** The registry's view of a Kubernetes Service; aliases are added later. */
export function kubernetesService(
  resource: ServiceResource,
  { config, domainSuffix, namespaces }: ServiceSources,
): Service {
  const { metadata, spec } = resource;
  const namespace = metadata.namespace ?? '';
  const annotations = metadata.annotations ?? {};
  const alias = spec.type === 'ExternalName' && Boolean(spec.externalName);
  return {
    hostname: kubernetesHostname(metadata.name, namespace, domainSuffix),
    namespace,
    registry: 'Kubernetes',
    name: metadata.name,
    objectName: metadata.name,
    resolution: resolutionOf(resource, alias),
    meshExternal: alias,
    ports: (spec.ports ?? []).map((port) => ({
      name: port.name ?? '',
      port: port.port,
      protocol: kubernetesProtocol(port),
    })),
    defaultAddress: hasClusterIp(spec.clusterIP) ? spec.clusterIP : UNSPECIFIED_ADDRESS,
    clusterAddresses: (spec.clusterIPs?.length ?? 0) > 1 ? (spec.clusterIPs ?? []) : [],
    autoAllocated: {},
    serviceAccounts: declaredServiceAccounts(annotations, namespace, config.trustDomain),
    visibility: visibilityOf(
      splitList(annotations['networking.istio.io/exportTo']),
      config.defaultServiceExportTo,
      namespace,
    ),
    labels: metadata.labels ?? {},
    selector: spec.selector ?? undefined,
    creationTime: creationTimeOf(resource),
    nodeLocal: spec.internalTrafficPolicy === 'Local',
    trafficDistribution: trafficDistributionOf(spec.trafficDistribution, annotations, namespaces.get(namespace)),
    externalName: alias ? spec.externalName : undefined,
    aliases: [],
    passthroughTargetPorts: new Map(),
    racesTcpConnect: false,
    publishNotReadyAddresses: spec.publishNotReadyAddresses ?? false,
    resource,
  };
}

function hasClusterIp(clusterIp: string | undefined): clusterIp is string {
  return clusterIp !== undefined && clusterIp !== '' && clusterIp !== 'None';
}

function resolutionOf({ spec }: ServiceResource, alias: boolean): Resolution {
  if (spec.clusterIP === 'None') return 'passthrough';
  return alias ? 'alias' : 'client-side-lb';
}

function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function declaredServiceAccounts(
  annotations: Readonly<Record<string, string>>,
  namespace: string,
  trustDomain: string,
): string[] {
  const canonical = annotations['alpha.istio.io/canonical-serviceaccounts'];
  const kubernetes = annotations['alpha.istio.io/kubernetes-serviceaccounts'];
  return [
    ...(canonical ? canonical.split(',') : []),
    ...(kubernetes ? kubernetes.split(',') : []).map((account) => spiffeId(trustDomain, namespace, account)),
  ];
}

/** `spiffe://<trust domain>/ns/<namespace>/sa/<service account>`. */
export function spiffeId(trustDomain: string, namespace: string, serviceAccount: string): string {
  return `spiffe://${trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
}

/** Addresses that reach a Service from outside the cluster: its load balancers', then its own external IPs. */
export function externalAddressesOf({ spec, status }: ServiceResource): string[] {
  const ingress = spec.type === 'LoadBalancer' ? (status?.loadBalancer?.ingress ?? []) : [];
  return [
    ...ingress.map(({ ip, hostname }) => ip ?? hostname ?? '').filter((address) => address !== ''),
    ...(spec.externalIPs ?? []),
  ];
}
