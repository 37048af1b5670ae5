import { palette, wantsColor } from '../../../report/color.js';
import { buildConfigDump } from '../../../report/config-dump.js';
import {
  dataText,
  type ProxyConfigKind,
  type ProxyConfigRequest,
  printProxyConfig,
} from '../../../report/proxy-config/print.js';
import type { JsonRecord } from '../../../source/json-fields.js';
import { readAdminOutput } from '../../config-dump.js';
import { requestError } from '../../request-error.js';
import { explainEmpty, noteOnMissingEndpoints } from './notes.js';

/** The flags of a subcommand as commander hands them over. */
export interface ProxyConfigFlags {
  readonly file?: readonly string[];
  readonly output: 'short' | 'json' | 'yaml';
  readonly namespace?: string;
  readonly istioNamespace?: string;
  readonly meshConfig?: string;
  readonly fqdn?: string;
  readonly direction?: string;
  readonly subset?: string;
  readonly port?: number;
  readonly address?: string;
  readonly type?: string;
  readonly name?: string;
  readonly cluster?: string;
  readonly status?: string;
  readonly verbose?: boolean;
  readonly withHeaders?: boolean;
}

/** What is printed: the document as tables read it, and as `all -o json` shows it. */
interface Source {
  readonly document: JsonRecord;
  readonly original: JsonRecord;
  /** Why the proxy serves less than one may expect. */
  readonly notes?: readonly string[];
}

/** Tables that a Gateway without routes, or a gateway without Gateways, leaves short. */
const AFFECTED_BY_GATEWAYS: ReadonlySet<ProxyConfigKind> = new Set(['listeners', 'routes', 'all']);

async function sourceFromFile(
  kind: ProxyConfigKind,
  proxy: string | undefined,
  path: string,
): Promise<Source | undefined> {
  const output = await readAdminOutput(path);
  if (!output) return undefined;
  if (proxy !== undefined) {
    throw requestError(
      `${path} is the configuration of one proxy already, so ${proxy} cannot be chosen from it`,
      'leave PROXY out',
    );
  }
  if (output.form === 'clusters' && kind !== 'endpoints') {
    throw requestError(
      `${path} is the output of /clusters, which only proxy-config endpoints can read`,
      'give it a config_dump?include_eds=true',
    );
  }
  return output;
}

async function sourceOf(kind: ProxyConfigKind, proxy: string | undefined, flags: ProxyConfigFlags): Promise<Source> {
  const paths = flags.file ?? [];
  const [path, ...others] = paths;
  if (path === undefined) {
    throw requestError(
      `proxy-config ${kind} needs something to read`,
      'give manifests or an Envoy config_dump with -f PATH',
    );
  }
  const given = others.length === 0 ? await sourceFromFile(kind, proxy, path) : undefined;
  if (given) return given;
  const { compileNoted } = await import('../../session.js');
  const { istioNamespace, meshConfig, namespace } = flags;
  const { compiled, notes } = await compileNoted(paths, proxy, { istioNamespace, meshConfig, namespace });
  const document = buildConfigDump(compiled);
  return { document, original: document, notes: AFFECTED_BY_GATEWAYS.has(kind) ? notes : [] };
}

function requestOf(kind: ProxyConfigKind, flags: ProxyConfigFlags): ProxyConfigRequest {
  const { address, cluster, direction, fqdn, name, port, status, subset, type } = flags;
  return {
    kind,
    format: flags.output,
    filters: { address, cluster, direction, fqdn, name, port, status, subset, type },
    verbose: flags.verbose ?? true,
    withHeaders: flags.withHeaders ?? false,
    now: new Date(),
    colors: palette(wantsColor(process.env, process.stdout.isTTY ?? false)),
  };
}

/** Runs one subcommand: the table or the data on standard output, notes on it on standard error. */
export async function runProxyConfig(
  kind: ProxyConfigKind,
  proxy: string | undefined,
  flags: ProxyConfigFlags,
): Promise<void> {
  const { document, original, notes = [] } = await sourceOf(kind, proxy, flags);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  if (kind === 'all' && flags.output !== 'short') {
    process.stdout.write(dataText(original, flags.output));
    return;
  }
  const request = requestOf(kind, flags);
  const answer = printProxyConfig(document, request);
  if ('problem' in answer) throw requestError(answer.problem);
  process.stdout.write(answer.text);
  const note = answer.empty ? explainEmpty(document, request) : noteOnMissingEndpoints(document, request);
  if (note !== undefined) process.stderr.write(`${note}\n`);
}
