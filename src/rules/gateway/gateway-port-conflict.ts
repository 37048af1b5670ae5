import type { ResourceLocation, RuleFinding } from '../rule.js';
import { defineRule } from '../rule.js';
import { type ContestedHost, contestedHosts, type HostClaim } from '../shared/gateway/host-claims.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0151',
  name: 'gateway-port-conflict',
  severity: 'warning',
  upstream: ['IST0145', 'KIA0301'],
  summary: 'Two Gateways claim one host on one port of the same workload.',
  docs: {
    why: 'istiod merges all Gateways of a workload. Of two TLS servers for one host the younger is left out as a whole, with all its hosts. Plain HTTP servers are merged: routes for the host come from the VirtualServices of both, the older first. Where a wildcard meets a more specific host, requests for that host see only the routes of the Gateway that names it.',
    fix: 'Let one Gateway own the host, and bind the VirtualServices of other teams to it.',
    exceptions: 'Overlapping wildcards are information only: that is how a default and its exceptions are written.',
  },
  *check({ mesh }) {
    const repeated = new Map<string, RepeatedHosts>();
    for (const contested of contestedHosts(mesh)) {
      const alike = contested.rivals.filter(({ host }) => host === contested.claim.host);
      if (alike.length === 0) yield overlap(contested);
      else addRepeated(repeated, contested, alike);
    }
    for (const found of repeated.values()) yield sameHosts(found);
  },
});

/** Hosts of one server that the same other Gateways have. */
interface RepeatedHosts {
  readonly claim: HostClaim;
  readonly written: string[];
  readonly alike: readonly HostClaim[];
  readonly upstream: Set<string>;
}

function addRepeated(
  repeated: Map<string, RepeatedHosts>,
  { claim, rivals }: ContestedHost,
  alike: readonly HostClaim[],
): void {
  const key = JSON.stringify([keyOf(claim.resource), claim.path.slice(0, -1), claim.port, gatewaysText(alike)]);
  const known = repeated.get(key) ?? { claim, written: [], alike, upstream: new Set() };
  repeated.set(key, known);
  known.written.push(claim.written);
  for (const code of upstreamOf(claim, rivals)) known.upstream.add(code);
}

function sameHosts({ claim, written, alike, upstream }: RepeatedHosts): RuleFinding {
  const older = alike.find((rival) => rival.order < claim.order);
  const isLeftOut = older !== undefined && claim.hasTls && older.hasTls;
  return {
    ...placeOf(claim),
    severity: isLeftOut ? 'error' : older === undefined ? 'info' : 'warning',
    message: `${gatewaysText(alike)} ${alike.length > 1 ? 'claim' : 'claims'} ${namesText(written)} on port ${claim.port} too; ${sameHostConsequence(claim, older, alike)}`,
    help: `name ${written.length > 1 ? 'each host' : 'the host'} in one Gateway only, and bind the VirtualServices to that one`,
    upstream: [...upstream],
    related: relatedTo(alike),
  };
}

function sameHostConsequence(
  { hasTls, resource, path }: HostClaim,
  older: HostClaim | undefined,
  alike: readonly HostClaim[],
): string {
  if (!hasTls || older?.hasTls === false) {
    const gateways = new Set(alike.map((rival) => rival.resource)).size > 1 ? 'all these Gateways' : 'both Gateways';
    return `requests follow the VirtualServices of ${gateways}, those of ${keyOf((older ?? { resource }).resource)} first`;
  }
  if (older === undefined) return 'this one comes first, so the servers of the others are left out';
  return `${keyOf(older.resource)} comes first, so the gateway leaves out server ${Number(path[2]) + 1} of this one with all its hosts`;
}

function overlap({ claim, rivals }: ContestedHost): RuleFinding {
  const [first] = rivals;
  const isCovered = first !== undefined && first.host.length < claim.host.length && first.host.startsWith('*');
  const specific = isCovered ? claim.written : namesText(rivals.map(({ written }) => written));
  const wide = isCovered ? gatewaysText(rivals) : 'this Gateway';
  return {
    ...placeOf(claim),
    severity: 'info',
    message: `${claim.written} overlaps with ${namesText(rivals.map(({ written }) => written))} of ${gatewaysText(rivals)} on port ${claim.port}: requests for ${specific} do not see the routes of ${wide}`,
    help: 'fine where that is meant; else put both hosts into one Gateway',
    upstream: upstreamOf(claim, rivals),
    related: relatedTo(rivals),
  };
}

/** istioctl compares hosts as they are written; Kiali compares Gateways with one and the same selector. */
function upstreamOf(claim: HostClaim, rivals: readonly HostClaim[]): readonly string[] {
  return [
    ...(rivals.some(({ written }) => written === claim.written) ? ['IST0145'] : []),
    ...(rivals.some(({ selector }) => selector === claim.selector) ? ['KIA0301'] : []),
  ];
}

const placeOf = ({ resource, path }: HostClaim): ResourceLocation => ({ resource, path });

function gatewaysText(claims: readonly HostClaim[]): string {
  const names = [...new Set(claims.map(({ resource }) => keyOf(resource)))];
  return `${names.length > 1 ? 'Gateways' : 'Gateway'} ${namesText(names)}`;
}

function relatedTo(claims: readonly HostClaim[]): RuleFinding['related'] {
  return claims.slice(0, 5).map((claim) => ({ ...placeOf(claim), message: `${claim.written} is claimed here` }));
}
