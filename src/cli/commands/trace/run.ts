import { palette, wantsColor } from '../../../report/color.js';
import { renderTrace, type TraceHop } from '../../../report/trace.js';
import { chooseProxy, loadMesh } from '../../session.js';
import type { TraceFlags } from './flags.js';
import { follower } from './follow.js';
import { requestFromWords } from './request.js';
import { readRequests } from './requests-file.js';

/** Follows the request of the command line, or those of a file. */
export async function runTrace(words: readonly string[], flags: TraceFlags): Promise<void> {
  const { istioNamespace, meshConfig, namespace } = flags;
  const listed = flags.requests === undefined ? undefined : readRequests(flags.requests);
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

/** The client's hop with the route's place in the input; what the server's sidecar does is in `server`. */
function asJson([hop, next]: readonly TraceHop[]): object {
  if (hop === undefined) return {};
  const { result, places, hints, proxy } = hop;
  const place = places.span === undefined ? {} : { file: places.span.file, line: places.span.line };
  return {
    ...result,
    route: result.route === undefined ? undefined : { ...result.route, ...place },
    proxy,
    hints: hints.length === 0 ? undefined : hints,
    server: next === undefined ? undefined : asJson([next]),
  };
}
