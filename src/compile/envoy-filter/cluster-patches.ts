import { isRecord } from '../../source/json-fields.js';
import { parseClusterName } from '../names.js';
import { untilCrash } from './crash.js';
import { assign, type Draft, draftOf, draftsOf } from './draft.js';
import type { Message } from './message/json.js';
import { mergeMessages } from './message/merge.js';
import type { EnvoyPatch } from './patch.js';
import { mergeTransportSocket } from './typed-config.js';

const CLUSTER = 'envoy.config.cluster.v3.Cluster';

interface ClusterIdentity {
  readonly name: string;
  readonly parts: ReturnType<typeof parseClusterName>;
}

/** A cluster after the patches of its context, the cluster itself when none selects it, undefined when one removes it. */
export function patchCluster(
  cluster: { readonly name: string },
  patches: readonly EnvoyPatch[],
  hosts: readonly string[],
): object | undefined {
  let draft: Draft | undefined;
  let identity = identify(cluster.name);
  let isRemoved = false;
  untilCrash(() => {
    for (const patch of patches) {
      if (!matchesCluster(patch, identity, hosts)) continue;
      isRemoved = patch.operation === 'REMOVE';
      if (isRemoved) return;
      if (patch.operation !== 'MERGE') continue;
      draft ??= { ...cluster };
      mergeCluster(draft, patch);
      if (draft.name !== identity.name) identity = identify(String(draft.name));
    }
  });
  return isRemoved ? undefined : (draft ?? cluster);
}

function identify(name: string): ClusterIdentity {
  return { name, parts: parseClusterName(name.includes('|') ? name : name.split('_.').join('|')) };
}

function matchesCluster(patch: EnvoyPatch, { name, parts }: ClusterIdentity, hosts: readonly string[]): boolean {
  const match = patch.match.cluster;
  if (match === undefined) return true;
  if (match.name) return match.name === name;
  if (match.subset && match.subset !== parts?.subset) return false;
  if (match.portNumber && match.portNumber !== parts?.port) return false;
  if (!match.service) return true;
  // Mirrors istiod: the name of an inbound cluster has no host, so its services stand in.
  return parts?.direction === 'inbound' && hosts.length > 0
    ? hosts.includes(match.service)
    : match.service === parts?.host;
}

function mergeCluster(cluster: Draft, patch: EnvoyPatch): void {
  if (patch.value === undefined) return;
  const patchSocket = patch.value.transportSocket;
  if (isRecord(patchSocket)) mergeSocket(cluster, patchSocket);
  else assign(cluster, mergeMessages(CLUSTER, cluster, patch.value));
}

/** Mirrors istiod: a patch with a transport socket changes the cluster's socket and nothing else. */
function mergeSocket(cluster: Draft, patchSocket: Message): void {
  const matches = draftsOf(cluster.transportSocketMatches);
  if (matches.length > 0) {
    const match = matches.find(
      (candidate) => isRecord(candidate.transportSocket) && candidate.transportSocket.name === patchSocket.name,
    );
    if (match === undefined) return;
    const socket = draftOf(match.transportSocket);
    if (mergeTransportSocket(socket, patchSocket) === 'failed') return;
    match.transportSocket = socket;
    cluster.transportSocketMatches = matches;
    return;
  }
  const socket = draftOf(cluster.transportSocket);
  if (!isRecord(cluster.transportSocket) || socket.name !== patchSocket.name) cluster.transportSocket = patchSocket;
  else if (mergeTransportSocket(socket, patchSocket) === 'merged') cluster.transportSocket = socket;
}
