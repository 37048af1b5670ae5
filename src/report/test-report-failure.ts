import { groupBy } from '../model/group-by.js';
import type { RequestResult, TestResult } from '../route-tests/result.js';

const REJECTED_SHOWN = 10;

/** What was expected, what happened, and why, for every request of a test that failed. */
export function failureLines({ span, requests }: TestResult): readonly string[] {
  const failed = requests.filter(({ failures }) => failures.length > 0);
  if (requests.length === 0) return [`at ${span.file}:${span.line}`, 'no request was made: nothing serves its host'];
  const alike = groupBy(failed, ({ request: _, ...rest }) => JSON.stringify(rest));
  return [`at ${span.file}:${span.line}`, ...[...alike.values()].flatMap(groupLines)];
}

/** Requests that fail in the same way are told once. */
function groupLines(requests: readonly RequestResult[]): readonly string[] {
  const [first, ...others] = requests;
  if (first === undefined) return [];
  const [heading = '', ...details] = requestLines(first);
  return [heading, ...others.map(({ request }) => request), ...details];
}

function requestLines({ request, failures, happened, route, rejected, notes }: RequestResult): readonly string[] {
  const more = rejected.length - REJECTED_SHOWN;
  return [
    request,
    ...failures.flatMap(({ field, expected, actual }) => [
      `  ${field}`,
      `    expected: ${expected}`,
      `    got:      ${actual}`,
    ]),
    `  happened: ${happened}`,
    `  route: ${route ?? 'none'}`,
    ...rejected.slice(0, REJECTED_SHOWN).map((each) => `  not ${each.route}: ${each.why}`),
    ...(more > 0 ? [`  and ${more} more routes that do not match`] : []),
    ...notes.map((note) => `  note: ${note}`),
  ];
}
