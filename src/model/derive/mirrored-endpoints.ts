import { isIP } from 'node:net';
import type {
  EndpointAddress,
  EndpointSliceResource,
  EndpointsResource,
  SliceEndpoint,
} from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { objectKey } from '../cluster-index.js';
import { SERVICE_NAME_LABEL } from '../kubernetes-endpoints.js';

type Subset = NonNullable<EndpointsResource['subsets']>[number];

/** Endpoints objects as the EndpointSlices that Kubernetes mirrors them to, for Services without any slice. */
export function mirrorEndpoints(resources: ResourceSet): readonly EndpointSliceResource[] {
  const sliced = new Set(
    resources.EndpointSlice.map(({ metadata }) =>
      objectKey(metadata.namespace, metadata.labels?.[SERVICE_NAME_LABEL] ?? ''),
    ),
  );
  return resources.Endpoints.filter(
    ({ metadata }) =>
      !sliced.has(objectKey(metadata.namespace, metadata.name)) &&
      metadata.labels?.['endpointslice.kubernetes.io/skip-mirror'] !== 'true',
  ).flatMap(mirror);
}

function mirror(endpoints: EndpointsResource): EndpointSliceResource[] {
  return (endpoints.subsets ?? []).flatMap((subset, index) =>
    ([4, 6] as const).flatMap((family) => {
      const members = membersOf(subset, family);
      return members.length === 0 ? [] : [mirroredSlice(endpoints, subset, `${index}-v${family}`, family, members)];
    }),
  );
}

function mirroredSlice(
  { metadata }: EndpointsResource,
  subset: Subset,
  suffix: string,
  family: 4 | 6,
  endpoints: readonly SliceEndpoint[],
): EndpointSliceResource {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${metadata.name}-${suffix}`,
      namespace: metadata.namespace,
      labels: { [SERVICE_NAME_LABEL]: metadata.name },
      creationTimestamp: metadata.creationTimestamp,
    },
    addressType: family === 4 ? 'IPv4' : 'IPv6',
    ports: subset.ports ?? [],
    endpoints,
  };
}

function membersOf(subset: Subset, family: 4 | 6): SliceEndpoint[] {
  const members = (addresses: readonly EndpointAddress[] | undefined, ready: boolean): SliceEndpoint[] =>
    (addresses ?? [])
      .filter(({ ip }) => isIP(ip) === family)
      .map(({ ip, nodeName, hostname, targetRef }) => ({
        addresses: [ip],
        conditions: { ready, serving: ready, terminating: false },
        targetRef,
        nodeName,
        hostname,
      }));
  return [...members(subset.addresses, true), ...members(subset.notReadyAddresses, false)];
}
