import type { CidrRange, FilterChainMatch } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';
import { compareText } from '../../model/order.js';
import { UNSPECIFIED_ADDRESS } from '../../model/service.js';
import { canonicalRange, parseCidr } from './cidr.js';

/** What connections a filter chain is for; everything absent means all. */
export interface ChainCriteria {
  readonly serverNames?: readonly string[];
  /** Destination addresses or CIDR ranges. */
  readonly destinations?: readonly string[];
  readonly applicationProtocols?: readonly string[];
  readonly transportProtocol?: string;
}

/** Application protocols by which the HTTP inspector reports plaintext HTTP that the mesh accepts. */
export function detectedHttpProtocols(features: Pick<Features, 'PILOT_HTTP10'>): readonly string[] {
  return features.PILOT_HTTP10 ? ['http/1.0', 'http/1.1', 'h2c'] : ['http/1.1', 'h2c'];
}

/** Whether a chain is written to take every connection; `*` among server names is, destinations that restrict nothing are not. */
export function matchesAll(criteria: ChainCriteria): boolean {
  return (
    sniOf(criteria) === undefined &&
    !criteria.applicationProtocols?.length &&
    !criteria.transportProtocol &&
    !criteria.destinations?.length
  );
}

/** The server names a chain is restricted to, sorted; undefined for any. */
function sniOf({ serverNames }: ChainCriteria): readonly string[] | undefined {
  if (!serverNames?.length || serverNames.includes('*')) return undefined;
  return [...serverNames].sort(compareText);
}

/** The destination ranges of a chain in the order of their text; unspecified and malformed addresses restrict nothing. */
function rangesOf({ destinations }: ChainCriteria): readonly Required<CidrRange>[] {
  if (!destinations?.length) return [];
  return [...destinations].sort(compareText).flatMap((text) => {
    const range = parseCidr(text);
    return range === undefined || range.addressPrefix === UNSPECIFIED_ADDRESS ? [] : [range];
  });
}

/** The Envoy match of a chain; undefined when it takes everything. */
export function filterChainMatch(criteria: ChainCriteria): FilterChainMatch | undefined {
  if (matchesAll(criteria)) return undefined;
  const prefixRanges = rangesOf(criteria);
  return {
    serverNames: sniOf(criteria),
    prefixRanges: prefixRanges.length > 0 ? prefixRanges : undefined,
    applicationProtocols: criteria.applicationProtocols?.length ? criteria.applicationProtocols : undefined,
    transportProtocol: criteria.transportProtocol,
  };
}

/** Chains with equal keys would be ambiguous to Envoy. */
export function criteriaKey(criteria: ChainCriteria): string {
  const serverNames = new Set(criteria.serverNames?.filter((name) => name !== '*'));
  const ranges = new Set(rangesOf(criteria).map(canonicalRange));
  return JSON.stringify([
    criteria.transportProtocol ?? '',
    criteria.applicationProtocols ?? [],
    [...serverNames].sort(compareText),
    [...ranges].sort(compareText),
  ]);
}
