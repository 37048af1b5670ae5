import { proxyName } from '../model/proxy.js';
import { findProxies } from '../model/proxy-query.js';
import type { Span } from '../source/document.js';
import type { Outcome } from '../trace/outcome.js';
import { compare } from './checks/check.js';
import { describeEnd, describeRoute } from './describe-outcome.js';
import type { RouteTest } from './format.js';
import type { Failure, RequestResult, TestResult } from './result.js';
import type { TestSession } from './session.js';

/** What a test is called: its name, else its request. */
export function nameOf({ name, request }: RouteTest): string {
  return name ?? `${request.method ?? 'GET'} ${request.url}`;
}

/** Runs one test; `from` is the proxy of tests that name none. */
export function runTest(session: TestSession, test: RouteTest, span: Span, from: string | undefined): TestResult {
  const request = sendAndCompare(session, test, test.from ?? from);
  const passed = request.failures.length === 0;
  return { name: nameOf(test), passed, span, requests: [request], deviations: [] };
}

function sendAndCompare(session: TestSession, test: RouteTest, from: string | undefined): RequestResult {
  const asked = `${test.request.method ?? 'GET'} ${test.request.url}`;
  const found = findProxies(session.mesh, from);
  if (found.kind !== 'found')
    return notSent(asked, 'from', from ?? 'the only ingress gateway', `${found.message}; ${found.help}`);
  const outcome = session.send(found.proxy, test.request);
  if (outcome === undefined) return notSent(asked, 'request.url', 'a URL with a scheme and a host', test.request.url);
  return describeRequest(`${asked} from ${proxyName(found.proxy)}`, outcome, failuresOf(test, outcome));
}

function notSent(request: string, field: string, expected: string, actual: string): RequestResult {
  return { request, failures: [{ field, expected, actual }], happened: 'not sent', rejected: [], notes: [] };
}

/** The result of a request that was sent. */
export function describeRequest(request: string, outcome: Outcome, failures: readonly Failure[]): RequestResult {
  const { trace, missingClusters } = outcome;
  return {
    request,
    failures,
    happened: describeEnd(outcome),
    route: describeRoute(outcome),
    rejected: trace.rejected ?? [],
    notes: [
      ...missingClusters.map((cluster) => `the input has no service for ${cluster}; without one, requests fail`),
      ...(trace.notes ?? []),
    ],
  };
}

function failuresOf({ expect, expectNot }: RouteTest, outcome: Outcome): readonly Failure[] {
  const wanted = compare(expect ?? {}, outcome).filter(({ holds }) => !holds);
  const unwanted = compare(expectNot ?? {}, outcome).filter(({ holds }) => holds);
  return [
    ...wanted.map(({ field, expected, actual }) => ({ field: `expect.${field}`, expected, actual })),
    ...unwanted.map(({ field, expected, actual }) => ({
      field: `expectNot.${field}`,
      expected: `anything but ${expected}`,
      actual,
    })),
  ];
}
