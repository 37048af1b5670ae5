import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { describeSource, type RouteSource } from '../../trace/origins/route-source.js';
import { delegateOf, evaluate, type ValidatorInput, type ValidatorRoute } from './evaluate.js';

/** Which route istio-config-validator takes, and why the mesh takes another one. */
export function whyTheyDiffer(
  input: ValidatorInput,
  source: RouteSource | undefined,
  written: readonly VirtualServiceResource[],
): string {
  const theirs = evaluate(input, written);
  if (theirs === undefined) {
    return 'it finds no VirtualService that lists the host literally, or none of its routes match';
  }
  const { metadata } = theirs.resource;
  const taken = `it takes ${metadata.namespace ?? 'default'}/${metadata.name} http[${theirs.index}]`;
  const ours =
    source === undefined
      ? 'the mesh has no route of a VirtualService for it'
      : `the mesh takes ${describeSource(source)}`;
  return `${taken}; ${lostDelegate(theirs, written) ?? unreadConditions(theirs) ?? ours}`;
}

function lostDelegate({ http }: ValidatorRoute, written: readonly VirtualServiceResource[]): string | undefined {
  const { delegate } = http;
  if (delegate === undefined) return undefined;
  const target = delegateOf(http, written);
  if (target === undefined) return `its delegate ${delegate.name} does not exist, so istiod leaves the route out`;
  return `istiod leaves out routes of a delegate whose match its root route does not agree with; a regular expression in the root agrees with no other condition`;
}

const READ: ReadonlySet<string> = new Set(['uri', 'method', 'headers', 'authority', 'name']);

function unreadConditions({ http }: ValidatorRoute): string | undefined {
  const unread = new Set((http.match ?? []).flatMap((match) => Object.keys(match).filter((field) => !READ.has(field))));
  return unread.size === 0 ? undefined : `it does not look at ${[...unread].join(', ')}`;
}
