import type { PodResource } from '../schema/types/kubernetes.js';
import type { OwnerReference } from '../schema/types/meta.js';

export interface WorkloadOwner {
  readonly kind: string;
  readonly name: string;
}

// Mirrors istiod's GetWorkloadMetaFromPod.
/** The name telemetry gives to a Pod's workload: a label, the Pod's controller, or the Pod itself. */
export function workloadNameOf(pod: PodResource): string {
  const labelled = pod.metadata.labels?.['service.istio.io/workload-name'];
  if (labelled) return labelled;
  const controller = pod.metadata.ownerReferences?.find((owner) => owner.controller);
  if (!pod.metadata.generateName || !controller) return pod.metadata.name;
  return ownerOf(controller, pod.metadata.labels ?? {}).name;
}

/** The object that people deployed: the Deployment of a ReplicaSet, the CronJob of a Job, else the Pod's owner or the Pod itself. */
export function workloadOwnerOf(pod: PodResource): WorkloadOwner {
  const owners = pod.metadata.ownerReferences ?? [];
  const owner = owners.find(({ controller }) => controller) ?? owners[0];
  if (!owner) return { kind: 'Pod', name: pod.metadata.name };
  const found = ownerOf(owner, pod.metadata.labels ?? {});
  if (found.kind !== 'ReplicaSet') return found;
  const dash = found.name.lastIndexOf('-');
  return dash > 0 ? { kind: 'Deployment', name: found.name.slice(0, dash) } : found;
}

function ownerOf({ kind, name }: OwnerReference, labels: Readonly<Record<string, string>>): WorkloadOwner {
  switch (kind) {
    case 'ReplicaSet':
      return ownerOfReplicaSet(name, labels);
    case 'ReplicationController':
      return labels.deploymentconfig ? { kind: 'DeploymentConfig', name: labels.deploymentconfig } : { kind, name };
    case 'Job': {
      const scheduled = /^(.+)-\d{8,10}$/.exec(name)?.[1];
      return scheduled ? { kind: 'CronJob', name: scheduled } : { kind, name };
    }
    default:
      return { kind, name };
  }
}

function ownerOfReplicaSet(name: string, labels: Readonly<Record<string, string>>): WorkloadOwner {
  const hashes = [
    { kind: 'Deployment', hash: labels['pod-template-hash'] },
    { kind: 'Rollout', hash: labels['rollouts-pod-template-hash'] },
  ];
  for (const { kind, hash } of hashes) {
    if (hash && name.endsWith(`-${hash}`)) return { kind, name: name.slice(0, -hash.length - 1) };
  }
  return { kind: 'ReplicaSet', name };
}
