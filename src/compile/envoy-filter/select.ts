import { RE2JS } from 're2js';
import type { Labels } from '../../model/labels.js';
import type { ApplyTo, EnvoyFilterResource } from '../../schema/types/networking.js';
import { attaches } from '../policy/attachment.js';
import { type DroppedPatch, parseEnvoyFilter } from './parse.js';
import type { EnvoyPatch, EnvoyPatches } from './patch.js';

/** What of a proxy decides which EnvoyFilters apply to it. */
export interface PatchTarget {
  readonly namespace: string;
  readonly labels: Labels;
  /** Raw node metadata. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly istioVersion: string;
}

const NO_PATCHES: EnvoyPatches = new Map();

/**
 * The patches of all EnvoyFilters that apply to a proxy, in istiod's order: priority, root namespace first, creation time, name.
 * `onDropped` hears of patches that istiod ignores because their value cannot be read.
 */
export function selectEnvoyFilters(
  filters: readonly EnvoyFilterResource[],
  target: PatchTarget,
  rootNamespace: string,
  onDropped?: (dropped: DroppedPatch) => void,
): EnvoyPatches {
  const attached = filters.filter((filter) => isSelected(filter, target, rootNamespace));
  if (attached.length === 0) return NO_PATCHES;
  const selected = new Map<ApplyTo, EnvoyPatch[]>();
  for (const filter of attached.sort((a, b) => compareFilters(a, b, rootNamespace))) {
    const { patches, dropped } = parseEnvoyFilter(filter);
    for (const patch of patches) {
      if (!matchesProxy(patch, target)) continue;
      const list = selected.get(patch.applyTo);
      if (list === undefined) selected.set(patch.applyTo, [patch]);
      else list.push(patch);
    }
    if (onDropped !== undefined) for (const patch of dropped) onDropped(patch);
  }
  return selected;
}

function isSelected(filter: EnvoyFilterResource, target: PatchTarget, rootNamespace: string): boolean {
  const { namespace = '' } = filter.metadata;
  if (namespace !== target.namespace && namespace !== rootNamespace) return false;
  const { targetRefs, workloadSelector } = filter.spec;
  return attaches({ targetRefs, selector: { matchLabels: workloadSelector?.labels } }, namespace, target);
}

function compareFilters(a: EnvoyFilterResource, b: EnvoyFilterResource, rootNamespace: string): number {
  const rootRank = (filter: EnvoyFilterResource) => (filter.metadata.namespace === rootNamespace ? 0 : 1);
  const byRank =
    (a.spec.priority ?? 0) - (b.spec.priority ?? 0) || rootRank(a) - rootRank(b) || creationTime(a) - creationTime(b);
  if (byRank !== 0) return byRank;
  const [nameA, nameB] = [a, b].map((filter) => `${filter.metadata.name}.${filter.metadata.namespace}`);
  return nameA === nameB ? 0 : String(nameA) < String(nameB) ? -1 : 1;
}

function creationTime(filter: EnvoyFilterResource): number {
  const time = Date.parse(filter.metadata.creationTimestamp ?? '');
  return Number.isNaN(time) ? 0 : time;
}

function matchesProxy(patch: EnvoyPatch, target: PatchTarget): boolean {
  const { proxyVersion = '', metadata = {} } = patch.match.proxy ?? {};
  if (proxyVersion !== '' && !matchesVersion(proxyVersion, target.istioVersion)) return false;
  return Object.entries(metadata).every(([key, value]) => target.metadata[key] === value);
}

/** Mirrors istiod: the expression is not anchored, and an invalid one does not restrict anything. */
function matchesVersion(expression: string, version: string): boolean {
  try {
    return version !== '' && RE2JS.compile(expression).matcher(version).find();
  } catch {
    return true;
  }
}
