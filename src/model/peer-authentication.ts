import type { MutualTlsMode, PeerAuthenticationResource } from '../schema/types/security.js';
import { isLabelSubset, type Labels } from './labels.js';
import type { Mesh } from './mesh.js';
import type { Proxy } from './proxy.js';

/** A mode that is in force; nothing is unset in the end. */
export type EffectiveMutualTlsMode = Exclude<MutualTlsMode, 'UNSET'>;

/** What PeerAuthentications ask of a workload's inbound side. */
export interface InboundMutualTls {
  readonly mode: EffectiveMutualTlsMode;
  /** Keyed by workload port; only ports with a mode of their own. */
  readonly ports: ReadonlyMap<number, EffectiveMutualTlsMode>;
}

type PolicyMesh = Pick<Mesh, 'policies' | 'config'>;

/** mTLS modes of the ports of a proxy's workload. */
export function inboundMutualTls(mesh: PolicyMesh, proxy: Pick<Proxy, 'namespace' | 'labels'>): InboundMutualTls {
  return workloadMutualTls(mesh, proxy.namespace, proxy.labels);
}

/** mTLS mode of one port of a workload. */
export function workloadMutualTlsMode(
  mesh: PolicyMesh,
  namespace: string,
  labels: Labels,
  port: number,
): EffectiveMutualTlsMode {
  const { mode, ports } = workloadMutualTls(mesh, namespace, labels);
  return ports.get(port) ?? mode;
}

/** mTLS mode of a namespace where no policy selects single workloads: its own, else the mesh's. */
export function namespaceMutualTlsMode(mesh: PolicyMesh, namespace: string): EffectiveMutualTlsMode {
  return policiesOf(mesh, namespace).broad.mode;
}

interface NamespacePolicies {
  /** What applies to workloads that no policy selects. */
  readonly broad: InboundMutualTls;
  /** Policies with a selector, oldest first; those of the root namespace do not count. */
  readonly selective: readonly { readonly selector: Labels; readonly settings: InboundMutualTls }[];
}

function workloadMutualTls(mesh: PolicyMesh, namespace: string, labels: Labels): InboundMutualTls {
  const { broad, selective } = policiesOf(mesh, namespace);
  return selective.find(({ selector }) => isLabelSubset(selector, labels))?.settings ?? broad;
}

const knownPolicies = new WeakMap<object, Map<string, NamespacePolicies>>();

function policiesOf(mesh: PolicyMesh, namespace: string): NamespacePolicies {
  const all = mesh.policies.peerAuthentications;
  const known = knownPolicies.get(all) ?? new Map<string, NamespacePolicies>();
  knownPolicies.set(all, known);
  const existing = known.get(namespace);
  if (existing !== undefined) return existing;
  const created = readPolicies(all, namespace, mesh.config.rootNamespace);
  known.set(namespace, created);
  return created;
}

function readPolicies(
  all: readonly PeerAuthenticationResource[],
  namespace: string,
  rootNamespace: string,
): NamespacePolicies {
  const own = all.filter(({ metadata }) => metadata.namespace === namespace);
  const meshWide = all.find(
    (policy) => policy.metadata.namespace === rootNamespace && selectorOf(policy) === undefined,
  );
  const namespaceWide = own.find((policy) => selectorOf(policy) === undefined);
  const mode = modeOf(namespaceWide) ?? modeOf(meshWide) ?? 'PERMISSIVE';
  const selective = namespace === rootNamespace ? [] : own;
  return {
    broad: { mode, ports: new Map() },
    selective: selective.flatMap((policy) => {
      const selector = selectorOf(policy);
      return selector === undefined ? [] : [{ selector, settings: settingsOf(policy, modeOf(policy) ?? mode) }];
    }),
  };
}

function settingsOf({ spec }: PeerAuthenticationResource, mode: EffectiveMutualTlsMode): InboundMutualTls {
  const ports = new Map<number, EffectiveMutualTlsMode>();
  for (const [port, setting] of Object.entries(spec.portLevelMtls ?? {})) {
    ports.set(Number(port), effective(setting?.mode) ?? mode);
  }
  return { mode, ports };
}

function selectorOf({ spec }: PeerAuthenticationResource): Labels | undefined {
  const labels = spec.selector?.matchLabels ?? {};
  return Object.keys(labels).length > 0 ? labels : undefined;
}

function modeOf(policy: PeerAuthenticationResource | undefined): EffectiveMutualTlsMode | undefined {
  return effective(policy?.spec.mtls?.mode);
}

function effective(mode: MutualTlsMode | undefined): EffectiveMutualTlsMode | undefined {
  return mode === undefined || mode === 'UNSET' ? undefined : mode;
}
