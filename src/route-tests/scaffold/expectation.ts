import { parseClusterName } from '../../compile/names.js';
import { isNotFound, type Outcome, type Share, sharesOf } from '../../trace/outcome.js';
import type { Expectation, ExpectedDestination } from '../format.js';

/** What became of a request, as a test would expect it. */
export function expectationOf(outcome: Outcome): Expectation {
  const { trace, route } = outcome;
  if (isNotFound(outcome)) return { notFound: true };
  if (trace.location !== undefined)
    return { redirect: { location: trace.location, ...(trace.status !== undefined && { status: trace.status }) } };
  if (route?.directResponse !== undefined) return { directResponse: { status: route.directResponse.status } };
  const clusters = trace.clusters ?? [];
  if (clusters.length === 0 && trace.status !== undefined) return { status: trace.status };
  const shares =
    route === undefined
      ? clusters.map(({ name, weight }) => ({ cluster: name, weight: weight ?? 100 }))
      : sharesOf(route);
  const timeout = route?.route?.timeout;
  return {
    clusters: shares.map(destinationOf),
    ...rewriteOf(outcome),
    ...(timeout !== undefined && timeout !== '0s' && { timeout }),
  };
}

function destinationOf({ cluster, weight }: Share): ExpectedDestination {
  const parts = parseClusterName(cluster);
  const share = weight === 100 ? {} : { weight: Number(weight.toFixed(2)) };
  if (parts === undefined) return { cluster, ...share };
  const { host, port, subset } = parts;
  return { host, port, ...(subset !== '' && { subset }), ...share };
}

function rewriteOf({ trace, route }: Outcome): Pick<Expectation, 'rewrite'> {
  const { prefixRewrite, regexRewrite, pathRewritePolicy, hostRewriteLiteral } = route?.route ?? {};
  const { path, authority } = trace.upstream ?? {};
  const isRewritten = prefixRewrite !== undefined || regexRewrite !== undefined || pathRewritePolicy !== undefined;
  const rewrite = {
    ...(isRewritten && path !== undefined && { path }),
    ...(hostRewriteLiteral !== undefined && authority !== undefined && { authority }),
  };
  return Object.keys(rewrite).length > 0 ? { rewrite } : {};
}
