import type {
  EndpointSliceResource,
  PodResource,
  ServiceResource,
  SliceEndpoint,
} from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { objectKey } from '../cluster-index.js';
import { SERVICE_NAME_LABEL } from '../kubernetes-endpoints.js';
import { isReady, targetPortIn } from '../pod.js';
import { indexByLabels, type LabelIndex } from '../selectors.js';

/** EndpointSlices, as Kubernetes would make them, of Services with a selector that have none in the input. */
export function deriveEndpointSlices(resources: ResourceSet): readonly EndpointSliceResource[] {
  const served = new Set([
    ...resources.EndpointSlice.map(({ metadata }) =>
      objectKey(metadata.namespace, metadata.labels?.[SERVICE_NAME_LABEL] ?? ''),
    ),
    ...resources.Endpoints.map(({ metadata }) => objectKey(metadata.namespace, metadata.name)),
  ]);
  const missing = resources.Service.filter(
    ({ metadata, spec }) =>
      spec.type !== 'ExternalName' && spec.selector && !served.has(objectKey(metadata.namespace, metadata.name)),
  );
  if (missing.length === 0) return [];
  const pods = indexByLabels(resources.Pod.filter(hasAddress), ({ metadata }) => ({
    namespace: metadata.namespace ?? '',
    labels: metadata.labels ?? {},
  }));
  return missing.flatMap((service) => slicesOf(service, pods));
}

function hasAddress({ status }: PodResource): boolean {
  return Boolean(status?.podIP) && status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
}

type SlicePorts = NonNullable<EndpointSliceResource['ports']>;

/** One slice for each set of target ports, as Pods may give a named port different numbers. */
function slicesOf(service: ServiceResource, pods: LabelIndex<PodResource>): EndpointSliceResource[] {
  const { metadata, spec } = service;
  const byPorts = new Map<string, { readonly ports: SlicePorts; readonly endpoints: SliceEndpoint[] }>();
  for (const pod of pods.select(metadata.namespace ?? '', spec.selector ?? undefined)) {
    const ports = slicePorts(service, pod);
    if (ports.length === 0) continue;
    const key = ports.map(({ name, port }) => `${name}=${port}`).join();
    const slice = byPorts.get(key) ?? { ports, endpoints: [] };
    byPorts.set(key, slice);
    slice.endpoints.push(sliceEndpoint(pod, spec.publishNotReadyAddresses ?? false));
  }
  return [...byPorts.values()].map(
    ({ ports, endpoints }, index): EndpointSliceResource => ({
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: `${metadata.name}-${index}`,
        namespace: metadata.namespace,
        labels: { [SERVICE_NAME_LABEL]: metadata.name },
        creationTimestamp: metadata.creationTimestamp,
      },
      addressType: 'IPv4',
      ports,
      endpoints,
    }),
  );
}

function slicePorts({ spec }: ServiceResource, pod: PodResource): SlicePorts {
  return (spec.ports ?? []).flatMap((port) => {
    const number = targetPortIn(pod, port);
    return number === undefined
      ? []
      : [{ name: port.name ?? '', port: number, protocol: port.protocol ?? 'TCP', appProtocol: port.appProtocol }];
  });
}

function sliceEndpoint(pod: PodResource, publishNotReady: boolean): SliceEndpoint {
  const terminating = Boolean(pod.metadata.deletionTimestamp);
  const serving = isReady(pod);
  return {
    addresses: [pod.status?.podIP ?? ''],
    conditions: { ready: publishNotReady || (serving && !terminating), serving, terminating },
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace: pod.metadata.namespace },
    nodeName: pod.spec.nodeName,
  };
}
