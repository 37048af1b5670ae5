import type { PodResource } from '../schema/types/kubernetes.js';
import type { Labels } from './labels.js';
import { workloadNameOf, workloadOwnerOf } from './workload-name.js';

const podOf = (
  owner: { kind: string; name: string } | undefined,
  labels: Labels = {},
  generateName?: string,
): PodResource => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web-1a2b-x', generateName, labels, ownerReferences: owner && [{ ...owner, controller: true }] },
  spec: {},
});

describe('workload names', () => {
  test('are the Pod name without a generated name, a label where there is one', () => {
    expect(workloadNameOf(podOf({ kind: 'ReplicaSet', name: 'web-1a2b' }))).toBe('web-1a2b-x');
    expect(workloadNameOf(podOf(undefined, { 'service.istio.io/workload-name': 'shop' }))).toBe('shop');
  });

  test('follow the controller to what people deployed', () => {
    const named = (kind: string, name: string, labels?: Labels) =>
      workloadNameOf(podOf({ kind, name }, labels, 'web-'));
    expect(named('ReplicaSet', 'web-1a2b', { 'pod-template-hash': '1a2b' })).toBe('web');
    expect(named('ReplicaSet', 'web-1a2b', { 'rollouts-pod-template-hash': '1a2b' })).toBe('web');
    expect(named('ReplicaSet', 'web-1a2b')).toBe('web-1a2b');
    expect(named('Job', 'backup-28123456')).toBe('backup');
    expect(named('Job', 'once')).toBe('once');
    expect(named('StatefulSet', 'db')).toBe('db');
    expect(named('ReplicationController', 'dc-1', { deploymentconfig: 'dc' })).toBe('dc');
  });

  test('of owners lose the hash of a ReplicaSet', () => {
    expect(workloadOwnerOf(podOf({ kind: 'ReplicaSet', name: 'web-1a2b' }))).toEqual({
      kind: 'Deployment',
      name: 'web',
    });
    expect(workloadOwnerOf(podOf(undefined))).toEqual({ kind: 'Pod', name: 'web-1a2b-x' });
  });
});
