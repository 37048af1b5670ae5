import type { Outcome } from '../../trace/outcome.js';
import type { RouteTest, TestRequest } from '../format.js';
import type { TestSession } from '../session.js';
import { expectationOf } from './expectation.js';
import type { Sender } from './senders.js';

/** A request that may reach a route. */
export interface Attempt {
  readonly sender: Sender;
  readonly request: TestRequest;
}

const MOST_ATTEMPTS = 24;

/** A test of the first attempt that reaches what it is for, expecting what happens now; else of the first one. */
export function testOf(
  session: TestSession,
  name: string,
  attempts: readonly Attempt[],
  reaches: (outcome: Outcome) => boolean,
): RouteTest | undefined {
  let fallback: RouteTest | undefined;
  for (const { sender, request: sample } of attempts.slice(0, MOST_ATTEMPTS)) {
    const { clientIdentity } = sender;
    const request = clientIdentity === undefined ? sample : { ...sample, clientIdentity };
    const outcome = session.send(sender.proxy, request);
    if (outcome === undefined) continue;
    const test = { name, from: sender.from, request, expect: expectationOf(outcome) };
    if (reaches(outcome)) return test;
    fallback ??= { ...test, name: `${name} (this request does not reach it)` };
  }
  return fallback;
}
