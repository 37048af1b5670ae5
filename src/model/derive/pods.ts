import type { NamespaceResource, NodeResource, PodResource } from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { isInjected, isRouter } from '../injection.js';
import type { Labels } from '../labels.js';
import { indexByLabels } from '../selectors.js';
import { workloadOwnerOf } from '../workload-name.js';
import { allocateAddresses, shortHash } from './addresses.js';
import { injectedLabels } from './injected-labels.js';
import { type PodMaker, podMakers, schedulableNodes } from './workloads.js';

const POD_NETWORK = '10.244';

/** The Pods that the input's workloads would have, for those of which the input has none; not in snapshots. */
export function derivePods(resources: ResourceSet, snapshots: ReadonlySet<string>): readonly PodResource[] {
  const makers = podMakers(resources).filter(({ namespace }) => !snapshots.has(namespace));
  const missing = makers
    .filter(hasNoPods(resources.Pod, makers))
    .map((maker): NamedMaker => ({ ...maker, podNames: podNames(maker) }));
  const nodes = schedulableNodes(resources.Node);
  const namespaces = new Map(resources.Namespace.map((namespace) => [namespace.metadata.name, namespace]));
  const addresses = allocateAddresses(
    missing.flatMap((maker) => maker.podNames.map((name) => `${maker.namespace}/${name}`)),
    POD_NETWORK,
    new Set(resources.Pod.map(({ status }) => status?.podIP ?? '')),
  );
  return missing.flatMap((maker) =>
    maker.podNames.map((name, index) =>
      derivePod(maker, {
        name,
        index,
        address: addresses.get(`${maker.namespace}/${name}`) ?? '',
        node: nodes[index % nodes.length],
        namespaces,
      }),
    ),
  );
}

interface NamedMaker extends PodMaker {
  readonly podNames: readonly string[];
}

/** Stable under edits of the template, so that two versions of the input name their Pods alike. */
function podNames(maker: PodMaker): readonly string[] {
  const prefix =
    maker.kind === 'StatefulSet'
      ? maker.name
      : `${maker.name}-${shortHash(`${maker.kind}/${maker.namespace}/${maker.name}`)}`;
  return Array.from({ length: maker.replicas }, (_, index) => `${prefix}-${index}`);
}

function hasNoPods(pods: readonly PodResource[], makers: readonly PodMaker[]): (maker: PodMaker) => boolean {
  const keyOf = (namespace: string, kind: string, name: string): string => `${namespace}/${kind}/${name}`;
  const known = new Set(makers.map(({ namespace, kind, name }) => keyOf(namespace, kind, name)));
  const ownerKeyOf = (pod: PodResource): string => {
    const owner = workloadOwnerOf(pod);
    return keyOf(pod.metadata.namespace ?? '', owner.kind, owner.name);
  };
  const owned = new Set(pods.map(ownerKeyOf));
  const byLabels = indexByLabels(pods, ({ metadata }) => ({
    namespace: metadata.namespace ?? '',
    labels: metadata.labels ?? {},
  }));
  return ({ namespace, kind, name, selector }) => {
    if (owned.has(keyOf(namespace, kind, name))) return false;
    return byLabels.select(namespace, selector).every((pod) => known.has(ownerKeyOf(pod)));
  };
}

interface Placement {
  readonly name: string;
  readonly index: number;
  readonly address: string;
  readonly node: NodeResource | undefined;
  readonly namespaces: ReadonlyMap<string, NamespaceResource>;
}

function derivePod(maker: PodMaker, { name, index, address, node, namespaces }: Placement): PodResource {
  const { template, namespace, object } = maker;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      generateName: name.slice(0, name.lastIndexOf('-') + 1),
      labels: podLabels(maker, name, index, namespaces),
      annotations: template.metadata?.annotations,
      creationTimestamp: object.metadata.creationTimestamp,
      ownerReferences: [{ apiVersion: object.apiVersion, kind: object.kind, name: maker.name, controller: true }],
    },
    spec: { ...template.spec, nodeName: template.spec?.nodeName ?? node?.metadata.name },
    status: {
      phase: 'Running',
      podIP: address,
      podIPs: [{ ip: address }],
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  };
}

function podLabels(
  maker: PodMaker,
  name: string,
  index: number,
  namespaces: ReadonlyMap<string, NamespaceResource>,
): Labels {
  const { template, namespace, kind } = maker;
  const own = template.metadata?.labels ?? {};
  const labels =
    kind === 'StatefulSet'
      ? { ...own, 'statefulset.kubernetes.io/pod-name': name, 'apps.kubernetes.io/pod-index': String(index) }
      : own;
  if (!isInjected(template, namespace, namespaces)) return labels;
  return injectedLabels(labels, maker.name, isRouter(template) ? 'router' : 'sidecar');
}
