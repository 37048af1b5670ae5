import type { ResourceLocation, RuleFinding } from '../rule.js';
import { defineRule } from '../rule.js';
import { type ContestedHost, contestedHosts, type HostClaim } from '../shared/host-claims.js';
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
    for (const contested of contestedHosts(mesh)) {
      const alike = contested.rivals.filter(({ host }) => host === contested.claim.host);
      yield alike.length > 0 ? sameHost(contested, alike) : overlap(contested);
    }
  },
});

function sameHost({ claim, rivals }: ContestedHost, alike: readonly HostClaim[]): RuleFinding {
  const older = alike.find((rival) => rival.order < claim.order);
  const isLeftOut = older !== undefined && claim.hasTls && older.hasTls;
  return {
    ...placeOf(claim),
    severity: isLeftOut ? 'error' : 'warning',
    message: `${gatewaysText(alike)} ${alike.length > 1 ? 'claim' : 'claims'} ${claim.written} on port ${claim.port} too; ${sameHostConsequence(claim, older)}`,
    help: 'name the host in one Gateway only, and bind the VirtualServices to that one',
    upstream: upstreamOf(claim, rivals),
    related: relatedTo(alike),
  };
}

function sameHostConsequence({ hasTls }: HostClaim, older: HostClaim | undefined): string {
  if (!hasTls || older?.hasTls === false)
    return 'requests are routed by the VirtualServices of all of them, those of the oldest first';
  return older === undefined
    ? 'this one is older, so the servers of the others are left out'
    : `${keyOf(older.resource)} comes first, so this whole server is left out of the gateway`;
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
  return namesText([...new Set(claims.map(({ resource }) => keyOf(resource)))]);
}

function relatedTo(claims: readonly HostClaim[]): RuleFinding['related'] {
  return claims.slice(0, 5).map((claim) => ({ ...placeOf(claim), message: `${claim.written} is claimed here` }));
}
