import { palette, wantsColor } from '../../../report/color.js';
import { renderTrace, type TraceHop } from '../../../report/trace.js';
import type { Place } from '../../../trace/origins/place.js';
import type { TracePlaces } from '../../../trace/origins/trace-places.js';
import { requestError } from '../../request-error.js';
import { chooseProxy, loadMesh } from '../../session.js';
import type { TraceFlags } from './flags.js';
import { follower } from './follow.js';
import { requestFromWords } from './request.js';
import { readRequests } from './requests-file.js';

/** Follows the request of the command line, or those of a file. */
export async function runTrace(words: readonly string[], flags: TraceFlags): Promise<void> {
  const { istioNamespace, meshConfig, namespace } = flags;
  if (flags.requests !== undefined) checkUses(words, flags.requests, flags.file);
  const listed = flags.requests === undefined ? undefined : await readRequests(flags.requests);
  const mesh = await loadMesh(flags.file, { istioNamespace, meshConfig, namespace });
  const proxy = chooseProxy(mesh, flags.from ?? flags.proxy, namespace);
  const follow = follower(mesh);
  const requests = listed ?? [requestFromWords(mesh, proxy, words, flags)];
  const traces = requests.map((request) => follow(proxy, request, flags.from !== undefined));
  if (flags.output === 'json') {
    const answers = traces.map(asJson);
    process.stdout.write(`${JSON.stringify(listed === undefined ? answers[0] : answers, null, 2)}\n`);
    return;
  }
  const colors = palette(wantsColor(process.env, process.stdout.isTTY === true));
  process.stdout.write(traces.map((hops) => renderTrace(hops, colors)).join('\n'));
}

/** The requests come from one place, and standard input holds one thing. */
function checkUses(words: readonly string[], requests: string, files: readonly string[]): void {
  if (words.length > 0)
    throw requestError(`both --requests and "${words.join(' ')}" are given`, 'leave one of them out');
  if (requests === '-' && files.includes('-')) {
    throw requestError('standard input cannot be both manifests and requests', 'give one of them as a file');
  }
}

/** The client's hop with the places in the input that made it; what the server's sidecar does is in `server`. */
function asJson([hop, next]: readonly TraceHop[]): object {
  if (hop === undefined) return {};
  const { result, places, hints, proxy } = hop;
  return {
    ...result,
    rejected: result.rejected?.map((each, index) => ({ ...each, ...fileOf(places.rejected[index]) })),
    route: result.route === undefined ? undefined : { ...result.route, ...fileOf(places.route) },
    proxy,
    origins: originsOf(places),
    hints: hints.length === 0 ? undefined : hints,
    server: next === undefined ? undefined : asJson([next]),
  };
}

function fileOf([place]: readonly Place[] = []): { readonly file?: string; readonly line?: number } {
  return place?.span === undefined ? {} : { file: place.span.file, line: place.span.line };
}

function originsOf({ listener, filterChain, virtualHost, route, clusters }: TracePlaces): object {
  const flat = (places: readonly Place[]): object[] | undefined =>
    places.length === 0 ? undefined : places.map(({ what, span }) => ({ what, file: span?.file, line: span?.line }));
  const byField = (fields: Readonly<Record<string, readonly Place[]>>): object =>
    Object.fromEntries(Object.entries(fields).map(([name, places]) => [name, flat(places)]));
  return { ...byField({ listener, filterChain, virtualHost, route }), clusters: byField(clusters) };
}
