import { describeSource } from '../trace/origins/route-source.js';
import { type Outcome, reachedShares } from '../trace/outcome.js';

/** How the request ended, in a few words. */
export function describeEnd(outcome: Outcome): string {
  const { trace } = outcome;
  const why = trace.reason === undefined ? '' : ` (${trace.reason})`;
  const clusters = reachedShares(outcome);
  if (trace.location !== undefined) return `${trace.status ?? 'redirect'} to ${trace.location}`;
  if (clusters.length > 0) return `sent to ${clusters.map(({ cluster }) => cluster).join(', ')}`;
  if (trace.connection !== undefined) return `connection ${trace.connection}${why}`;
  if (trace.status !== undefined) return `answered with ${trace.status}${why}`;
  return `sent nowhere${why}`;
}

/** The route that took the request and where it was written. */
export function describeRoute({ source, route, trace }: Outcome): string | undefined {
  if (source !== undefined) return describeSource(source);
  if (trace.route === undefined && route === undefined) return undefined;
  const { name, virtualService, file, line } = trace.route ?? { name: route?.name };
  const place = file === undefined ? '' : ` (${file}:${line})`;
  const author = virtualService ?? 'that no VirtualService made';
  return `${name ?? 'one without a name'} of virtual host ${trace.virtualHost ?? '-'}, ${author}${place}`;
}
