import { diffSides, isEmptyDiff, type MeshDiff } from '../../../diff/diff.js';
import { palette, wantsColor } from '../../../report/color.js';
import { formatDiffJson } from '../../../report/diff/json.js';
import { formatDiffMarkdown } from '../../../report/diff/markdown.js';
import { formatDiffText } from '../../../report/diff/text.js';
import { loadPaths } from '../../../source/load.js';
import { EXIT } from '../../exit-codes.js';
import { requestError } from '../../request-error.js';
import { readMeshConfig } from '../../session.js';
import { readStandardInput } from '../../stdin.js';
import { splitOnly } from './kinds.js';
import { buildSide, parseSource, readInput, type SideOptions, type SideSource } from './read-side.js';

export interface DiffFlags {
  readonly base?: string;
  readonly context?: readonly string[];
  readonly proxy?: string;
  readonly namespace?: string;
  readonly only?: readonly string[];
  readonly istioNamespace?: string;
  readonly meshConfig?: string;
  readonly exitCode?: boolean;
  readonly verbose?: boolean;
  readonly output: 'text' | 'json' | 'markdown';
}

/** Prints what differs between two sides. */
export async function runDiff(given: readonly string[], flags: DiffFlags): Promise<void> {
  const only = flags.only === undefined ? undefined : splitOnly(flags.only);
  const paths = [...given, ...(only?.paths ?? [])];
  const { before, after } = sourcesOf(paths, flags.base);
  if (flags.namespace !== undefined && flags.proxy === undefined) {
    throw requestError('-n is the namespace of --proxy, which is not given', 'give --proxy NAME, or leave -n out');
  }
  const options = await sideOptions(flags);
  const inputs = [await readInput(before), await readInput(after)] as const;
  const [old, now] = [buildSide(inputs[0], options), buildSide(inputs[1], options)];
  if (old.proxies.length + now.proxies.length === 0) {
    throw requestError(
      'no proxies to compare: the input holds no Pods and no workloads to derive them from',
      'add the manifests of the workloads with --context',
    );
  }
  const diff = diffSides(old, now, { only: only?.kinds, sameness: flags.output === 'json' ? 'exact' : 'reading' });
  if (diff.compared === 0) options.note('no proxy is on both sides, so that no configuration was compared');
  process.stdout.write(format(diff, flags));
  if (flags.exitCode === true && !isEmptyDiff(diff)) process.exitCode = EXIT.findings;
}

function sourcesOf(
  paths: readonly string[],
  base: string | undefined,
): { readonly before: SideSource; readonly after: SideSource } {
  if (base !== undefined && paths.length > 0) return { before: { paths, revision: base }, after: { paths } };
  const [before, after, ...more] = paths;
  if (before === undefined || after === undefined || more.length > 0) {
    throw requestError('mesh diff compares two sides', 'give BEFORE and AFTER, or --base REVISION and the paths');
  }
  if (before === '-' && after === '-') {
    throw requestError('both sides are standard input', 'give one of them as a file, a directory or REVISION:PATH');
  }
  return { before: parseSource(before), after: parseSource(after) };
}

async function sideOptions(flags: DiffFlags): Promise<SideOptions> {
  const { context = [] } = flags;
  const shared = context.length === 0 ? [] : (await loadPaths(context, { stdin: readStandardInput })).documents;
  const said = new Set<string>();
  return {
    meshConfig: flags.meshConfig === undefined ? undefined : readMeshConfig(flags.meshConfig),
    istioNamespace: flags.istioNamespace,
    context: shared,
    proxy: flags.proxy,
    namespace: flags.namespace,
    note: (text) => {
      if (!said.has(text)) process.stderr.write(`note: ${text}\n`);
      said.add(text);
    },
  };
}

function format(diff: MeshDiff, { output, verbose }: DiffFlags): string {
  switch (output) {
    case 'json':
      return formatDiffJson(diff);
    case 'markdown':
      return formatDiffMarkdown(diff);
    case 'text':
      return formatDiffText(diff, {
        colors: palette(wantsColor(process.env, process.stdout.isTTY === true)),
        verbose,
      });
  }
}
