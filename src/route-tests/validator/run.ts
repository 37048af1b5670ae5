import { proxyName } from '../../model/proxy.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import type { Span } from '../../source/document.js';
import type { RouteSource } from '../../trace/origins/route-source.js';
import type { ValidatorCase } from '../format.js';
import type { Failure, RequestResult, TestResult } from '../result.js';
import { describeRequest } from '../run-test.js';
import type { TestSession } from '../session.js';
import { failuresOf, seenByValidator, seenInMesh } from './compare.js';
import { type ValidatorInput, virtualServicesOf } from './evaluate.js';
import { type View, viewsOf } from './views.js';
import { whyTheyDiffer } from './why.js';

/** Runs a test case of istio-config-validator on the compiled configuration, and tells where its evaluator differs. */
export function runValidatorCase(session: TestSession, test: ValidatorCase, span: Span): TestResult {
  const written = virtualServicesOf(session.mesh);
  const results = inputsOf(test).flatMap((input) => {
    const views = viewsOf(session.mesh, input.authority);
    return views.map((view) => runInput(session, test, input, view, written));
  });
  const requests = results.map(({ result }) => result);
  return {
    name: test.description,
    passed: requests.length > 0 && requests.every(({ failures }) => failures.length === 0),
    span,
    requests,
    deviations: [...new Set(results.flatMap(({ deviation }) => deviation ?? []))],
  };
}

/** Every combination; of a URI only the path counts. */
function inputsOf({ request }: ValidatorCase): readonly ValidatorInput[] {
  return request.uri.flatMap((uri) =>
    request.authority.flatMap((authority) =>
      request.method.map((method) => ({ authority, method, path: pathOf(uri), headers: request.headers })),
    ),
  );
}

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return path.startsWith('/') ? path : `/${path}`;
}

interface InputResult {
  readonly result: RequestResult;
  readonly deviation: string | undefined;
}

function runInput(
  session: TestSession,
  test: ValidatorCase,
  input: ValidatorInput,
  { proxy, scheme, port }: View,
  written: readonly VirtualServiceResource[],
): InputResult {
  const { authority, method, path, headers } = input;
  const outcome = session.send(proxy, { url: `${scheme}://${authority}${path}`, method, headers, port });
  const request = `${method} ${authority}${path} from ${proxyName(proxy)}`;
  if (outcome === undefined) {
    const failures = [{ field: 'request', expected: 'a host and a path', actual: `${authority}${path}` }];
    return { result: { request, failures, happened: 'not sent', rejected: [], notes: [] }, deviation: undefined };
  }
  const result = describeRequest(request, outcome, []);
  const where = `of ${result.route ?? result.happened}`;
  const failures = failuresOf(test, seenInMesh(outcome.source), where);
  return { result: { ...result, failures }, deviation: deviationOf(failures, test, input, outcome.source, written) };
}

/** Whether istio-config-validator gives another verdict, and why. */
function deviationOf(
  failures: readonly Failure[],
  test: ValidatorCase,
  input: ValidatorInput,
  source: RouteSource | undefined,
  written: readonly VirtualServiceResource[],
): string | undefined {
  const seen = seenByValidator(test, input, written);
  const theirs = seen !== undefined && failuresOf(test, seen, '').length === 0;
  if (theirs === (failures.length === 0)) return undefined;
  return `istio-config-validator ${theirs ? 'passes' : 'fails'} this: ${whyTheyDiffer(input, source, written)}`;
}
