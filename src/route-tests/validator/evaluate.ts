import { RE2JS } from 're2js';
import type { Mesh } from '../../model/mesh.js';
import type {
  HttpMatchRequest,
  HttpRoute,
  StringMatch,
  VirtualServiceResource,
} from '../../schema/types/networking.js';

/** One combination of a test case. */
export interface ValidatorInput {
  readonly authority: string;
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The route that istio-config-validator takes. */
export interface ValidatorRoute {
  readonly resource: VirtualServiceResource;
  readonly index: number;
  readonly http: HttpRoute;
}

/** The VirtualServices as they were written, in the order of the files. */
export function virtualServicesOf(mesh: Mesh): readonly VirtualServiceResource[] {
  const known = new Set<object>(mesh.resources.VirtualService);
  const inFileOrder = [...mesh.origins.keys()].filter((resource) => known.has(resource));
  return mesh.resources.VirtualService.toSorted((a, b) => inFileOrder.indexOf(a) - inFileOrder.indexOf(b));
}

/**
 * What istio-config-validator's own evaluator answers, to tell where it and the mesh differ: the first VirtualService that
 * lists the authority literally and has a route whose URI, method, headers and authority match.
 */
export function evaluate(
  input: ValidatorInput,
  virtualServices: readonly VirtualServiceResource[],
  checkHosts = true,
): ValidatorRoute | undefined {
  for (const resource of virtualServices) {
    if (checkHosts && !resource.spec.hosts?.includes(input.authority)) continue;
    for (const [index, http] of (resource.spec.http ?? []).entries()) {
      const isTaken = !http.match?.length || http.match.some((match) => matches(input, match));
      if (isTaken) return { resource, index, http };
    }
  }
  return undefined;
}

/** The delegate of a route, looked up by name, and by namespace where one is given. */
export function delegateOf(
  { delegate }: HttpRoute,
  virtualServices: readonly VirtualServiceResource[],
): VirtualServiceResource | undefined {
  return virtualServices.find(
    ({ metadata }) =>
      metadata.name === delegate?.name && (!delegate?.namespace || metadata.namespace === delegate.namespace),
  );
}

function matches(input: ValidatorInput, match: HttpMatchRequest): boolean {
  return (
    isMatch(match.uri, input.path) &&
    isMatch(match.method, input.method) &&
    isMatch(match.authority, input.authority) &&
    Object.entries(match.headers ?? {}).every(([name, matcher]) => {
      const value = input.headers[name];
      return value !== undefined && hasCondition(matcher) && isMatch(matcher, value);
    })
  );
}

const hasCondition = ({ exact, prefix, regex }: StringMatch): boolean => Boolean(exact || prefix || regex);

/** A matcher without any condition matches everything; expressions are anchored without a group around them. */
function isMatch(matcher: StringMatch | undefined, value: string): boolean {
  if (matcher === undefined || !hasCondition(matcher)) return true;
  if (matcher.exact) return value === matcher.exact;
  if (matcher.prefix) return value.startsWith(matcher.prefix);
  return isFound(`^${matcher.regex}$`, value);
}

function isFound(expression: string, value: string): boolean {
  try {
    return RE2JS.compile(expression).matcher(value).find();
  } catch {
    return false;
  }
}
