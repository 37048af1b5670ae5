import { recordAt, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../../trace/fields.js';
import { isNotFound, type Outcome, reachedShares, type Share, sharesOf } from '../../trace/outcome.js';
import { percentOf } from '../../trace/percent.js';
import { describeEnd } from '../describe-outcome.js';
import type { Expectation, ExpectedDestination } from '../format.js';
import { type Comparison, same, show, whenGiven } from './comparison.js';
import { compareDestinations } from './destinations.js';
import { compareDurations } from './durations.js';
import { compareFault } from './fault.js';
import { compareHeaders } from './headers.js';

/** Compares everything that an expectation names with what happened. */
export function compare(expected: Expectation, outcome: Outcome): readonly Comparison[] {
  const { trace, route } = outcome;
  return [
    ...whenGiven(expected.notFound, (notFound) => ({
      ...same('notFound', notFound, isNotFound(outcome)),
      actual: describeEnd(outcome),
    })),
    ...whenGiven(expected.route, (name) => compareRoute(name, outcome)),
    ...whenGiven(expected.clusters, (clusters) => compareClusters(clusters, expected, outcome)),
    ...whenGiven(expected.status, (status) => compareStatus(status, outcome)),
    ...compareRedirect(expected.redirect, outcome),
    ...compareDirectResponse(expected.directResponse, outcome),
    ...whenGiven(expected.rewrite?.path, (path) => same('rewrite.path', path, trace.upstream?.path)),
    ...whenGiven(expected.rewrite?.authority, (host) => same('rewrite.authority', host, trace.upstream?.authority)),
    ...compareHeaders('request', expected.headers?.request, outcome),
    ...compareHeaders('response', expected.headers?.response, outcome),
    ...whenGiven(expected.timeout, (timeout) => compareDurations('timeout', timeout, route?.route?.timeout ?? '0s')),
    ...compareRetries(expected.retries, outcome),
    ...whenGiven(expected.mirror, (mirror) => compareMirrors(mirror, outcome)),
    ...compareFault(expected.fault, outcome),
  ];
}

function compareRoute(name: string, { route, source, trace }: Outcome): Comparison {
  const virtualService = source && `${source.virtualService.namespace}/${source.virtualService.name}`;
  const names = [route?.name ?? trace.route?.name, virtualService ?? trace.route?.virtualService].filter(
    (each) => each !== undefined,
  );
  return { field: 'route', holds: names.includes(name), expected: name, actual: names.join(' of ') || 'none' };
}

/** An aborted request goes nowhere; a test that expects the abort as well means where the others go. */
function compareClusters(
  clusters: readonly ExpectedDestination[],
  { fault }: Expectation,
  outcome: Outcome,
): Comparison {
  const shares = fault?.abort === undefined ? reachedShares(outcome) : sharesOf(outcome.route);
  return compareDestinations('clusters', clusters, shares, describeEnd(outcome));
}

function compareStatus(status: number, outcome: Outcome): Comparison {
  const { trace } = outcome;
  const holds = trace.status === status || (trace.statuses ?? []).includes(status);
  return { field: 'status', holds, expected: show(status), actual: describeEnd(outcome) };
}

function compareRedirect(expected: Expectation['redirect'], outcome: Outcome): readonly Comparison[] {
  if (expected === undefined) return [];
  const { trace } = outcome;
  const isRedirect = trace.location !== undefined;
  return [
    { field: 'redirect', holds: isRedirect, expected: 'a redirect', actual: describeEnd(outcome) },
    ...whenGiven(expected.location, (location) => same('redirect.location', location, trace.location)),
    ...whenGiven(expected.status, (status) => same('redirect.status', status, trace.status)),
  ];
}

function compareDirectResponse(expected: Expectation['directResponse'], outcome: Outcome): readonly Comparison[] {
  if (expected === undefined) return [];
  const { trace, route } = outcome;
  const holds = route?.directResponse !== undefined;
  return [
    { field: 'directResponse', holds, expected: 'a direct response', actual: describeEnd(outcome) },
    ...whenGiven(expected.status, (status) =>
      same('directResponse.status', status, route?.directResponse?.status ?? trace.status),
    ),
    ...whenGiven(expected.body, (body) => same('directResponse.body', body, trace.body ?? '')),
  ];
}

function compareRetries(expected: Expectation['retries'], { route }: Outcome): readonly Comparison[] {
  if (expected === undefined) return [];
  const policy = route?.route?.retryPolicy;
  return [
    ...whenGiven(expected.attempts, (attempts) =>
      same('retries.attempts', attempts, policy === undefined ? 0 : (policy.numRetries ?? 1)),
    ),
    ...whenGiven(expected.perTryTimeout, (timeout) =>
      compareDurations('retries.perTryTimeout', timeout, policy?.perTryTimeout),
    ),
    ...whenGiven(expected.retryOn, (conditions) => same('retries.retryOn', conditions, policy?.retryOn)),
  ];
}

function compareMirrors(mirror: readonly ExpectedDestination[], { route }: Outcome): Comparison {
  const shares = recordsAt(route?.route, 'requestMirrorPolicies').map((policy): Share => {
    const fraction = recordAt(policy, 'runtimeFraction', 'defaultValue');
    return { cluster: textIn(policy, 'cluster') ?? '', weight: fraction === undefined ? 100 : percentOf(fraction) };
  });
  return compareDestinations('mirror', mirror, shares, 'no mirror');
}
