import { isDeepStrictEqual } from 'node:util';
import type { CompileContext } from '../../compile/context.js';
import { isPassthrough } from '../../compile/listeners/gateway/server.js';
import { type PassthroughMatch, passthroughMatches } from '../../compile/listeners/gateway/tcp-chains.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule, type ResourceLocation, type RuleContext, type RuleFinding } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH1164',
  name: 'claimed-server-name',
  severity: 'error',
  upstream: [],
  summary: 'A gateway leaves out a tls match, because another one has one of its SNI hosts first.',
  docs: {
    why: 'A gateway that passes TLS through has one filter chain for each `tls` match, and two chains may not match one SNI. istiod keeps the match of the oldest VirtualService, and leaves out the later one as a whole: also for the SNI hosts that nobody else has, whose connections are reset.',
    fix: 'Name each SNI host in one match only.',
  },
  *check(context) {
    const reported = new Set<object>();
    for (const proxy of gatewayWorkloadsOf(context.mesh)) {
      for (const lost of lostMatches(context.compileContext(proxy))) {
        const finding = reported.has(lost.match) ? undefined : findingOf(context, lost, workloadName(proxy));
        if (finding === undefined) continue;
        reported.add(lost.match);
        yield finding;
      }
    }
  },
});

interface LostMatch extends PassthroughMatch {
  readonly winner: PassthroughMatch;
  /** The SNI hosts that the winner, or another match, has. */
  readonly claimed: readonly string[];
  /** Those that nobody else has. */
  readonly unserved: readonly string[];
  readonly port: number;
}

function* lostMatches(context: CompileContext): Iterable<LostMatch> {
  const claims = new Map<string, PassthroughMatch>();
  for (const { port, servers } of context.gateways?.ports ?? []) {
    for (const server of servers) {
      if (!isPassthrough(server) || server.server.tls?.mode === 'AUTO_PASSTHROUGH') continue;
      for (const found of passthroughMatches(context, server)) {
        const keys = (found.match.sniHosts ?? []).map((name) => [name, `${port}/${server.bind}/${name}`] as const);
        const claimed = keys.filter(([, key]) => claims.has(key)).map(([name]) => name);
        const winner = keys.map(([, key]) => claims.get(key)).find((claim) => claim !== undefined);
        const unserved = keys.filter(([, key]) => !claims.has(key)).map(([name]) => name);
        if (winner === undefined) for (const [, key] of keys) claims.set(key, found);
        else if (!isRepetition(winner, found, unserved))
          yield { ...found, winner, claimed, unserved, port: server.servicePort };
      }
    }
  }
}

/** Nothing is lost where the connections go the same way anyhow. */
function isRepetition(
  winner: PassthroughMatch,
  { match, route }: PassthroughMatch,
  unserved: readonly string[],
): boolean {
  return winner.match === match || (unserved.length === 0 && isDeepStrictEqual(winner.route.route, route.route));
}

function findingOf(context: RuleContext, lost: LostMatch, workload: string): RuleFinding | undefined {
  const place = placeOf(context, lost);
  const first = placeOf(context, lost.winner);
  if (place === undefined) return undefined;
  const { claimed, unserved, winner, port } = lost;
  const owner =
    winner.virtualService === lost.virtualService
      ? 'an earlier match'
      : `VirtualService ${winner.virtualService.namespace}/${winner.virtualService.name}`;
  const consequence =
    unserved.length > 0
      ? `the whole match is left out, and connections for ${namesText(unserved)} are reset`
      : 'this match is left out, and its destinations get no connections';
  return {
    ...place,
    message: `on port ${port} of ${workload} ${owner} has SNI ${namesText(claimed)} first; ${consequence}`,
    help:
      unserved.length > 0
        ? `remove ${namesText(claimed)} from this match`
        : `route ${namesText(claimed)} in one VirtualService only`,
    related: first && [{ ...first, message: `${keyOf(first.resource)} has it first` }],
  };
}

function placeOf({ mesh }: RuleContext, { virtualService, match }: PassthroughMatch): ResourceLocation | undefined {
  const resource = mesh.resources.VirtualService.find((candidate) => candidate === virtualService.resource);
  const path = resource && pathOf(resource, match);
  return resource && path && { resource, path };
}

function pathOf(
  { spec }: VirtualServiceResource,
  wanted: PassthroughMatch['match'],
): ResourceLocation['path'] | undefined {
  for (const [route, { match = [] }] of (spec.tls ?? []).entries()) {
    const index = match.findIndex(
      (candidate) => isDeepStrictEqual(candidate.sniHosts, wanted.sniHosts) && candidate.port === wanted.port,
    );
    if (index >= 0) return ['spec', 'tls', route, 'match', index, 'sniHosts'];
  }
  return undefined;
}
