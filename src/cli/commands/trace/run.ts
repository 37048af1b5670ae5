import { compileProxy } from '../../../compile/compile.js';
import { refusal } from '../../../standalone/refused-listeners.js';
import { traceRequests } from '../../../trace/trace.js';
import { requestError } from '../../request-error.js';
import { chooseProxy, loadMesh } from '../../session.js';
import type { TraceFlags } from './flags.js';
import { readRequests } from './requests-file.js';

/** Follows the request of the command line, or those of a file. */
export async function runTrace(words: readonly string[], flags: TraceFlags): Promise<void> {
  const { istioNamespace, meshConfig, namespace } = flags;
  if (flags.requests === undefined) throw requestError(`give --requests, not ${words.join(' ')}`);
  const requests = readRequests(flags.requests);
  const mesh = await loadMesh(flags.file, { istioNamespace, meshConfig, namespace });
  const compiled = compileProxy(mesh, chooseProxy(mesh, flags.proxy, namespace));
  const refused = new Map(
    compiled.listeners.flatMap((listener) => {
      const reason = refusal({ ...listener });
      return reason === undefined ? [] : [[listener.name, reason] as const];
    }),
  );
  process.stdout.write(`${JSON.stringify(traceRequests(compiled, requests, { refused }), null, 2)}\n`);
}
