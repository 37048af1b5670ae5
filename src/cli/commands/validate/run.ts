import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { countNoun } from '../../../report/findings/summary.js';
import type { FailLevel } from '../../../rules/config/lint-config.js';
import type { PlacedFinding } from '../../../rules/placed-finding.js';
import { type Validation, validate } from '../../../rules/validate.js';
import type { Severity } from '../../../source/finding.js';
import { type LoadResult, loadPaths } from '../../../source/load.js';
import { EXIT } from '../../exit-codes.js';
import { requestError } from '../../request-error.js';
import { readMeshConfig } from '../../session.js';
import { readStandardInput } from '../../stdin.js';
import { DEFAULT_BASELINE, withoutKnown, writeBaseline } from './baseline-file.js';
import { findConfig, type LocatedConfig } from './config-file.js';
import type { ValidateFlags } from './flags.js';
import { reportCrashes, writeReports } from './reports.js';
import { checkRuleNames } from './rule-filter.js';

/** Validates manifests, writes the reports and sets the exit code. */
export async function runValidate(paths: readonly string[], flags: ValidateFlags): Promise<void> {
  checkRuleNames([...flags.only, ...flags.skip]);
  const config = findConfig(flags.config);
  const given = [...paths, ...flags.file];
  const lint = (): Promise<LintRun> => lintPaths(given.length === 0 ? ['.'] : given, flags, config);
  let run = await lint();
  if (flags.fix || flags.fixDryRun) {
    const { applyFixes } = await import('./fix.js');
    if (flags.fixDryRun) process.stdout.write(applyFixes(run.findings, run.input.texts, { dryRun: true }));
    else {
      applyFixes(run.findings, run.input.texts, { dryRun: false });
      run = await lint();
    }
  }
  await finish(run, flags, config);
}

interface LintRun extends Validation {
  readonly input: LoadResult;
  readonly texts: ReadonlyMap<string, string>;
}

async function lintPaths(paths: readonly string[], flags: ValidateFlags, config: LocatedConfig): Promise<LintRun> {
  const settings = config.file?.config ?? {};
  const load = (from: readonly string[], allowEmpty: boolean | undefined): Promise<LoadResult> =>
    loadPaths(from, { stdin: readStandardInput, isExcluded: config.matcherOf(settings.exclude ?? []), allowEmpty });
  const input = await load(paths, flags.allowEmpty);
  const contextPaths = [...flags.context, ...(settings.context ?? []).map(config.pathOf)];
  const context = contextPaths.length === 0 ? undefined : await load(contextPaths, true);
  const meshConfig = flags.meshConfig === undefined ? undefined : readMeshConfig(flags.meshConfig);
  const isUnreadable = input.findings.some(({ severity }) => severity === 'error');
  if (input.documents.length === 0 && !isUnreadable && flags.allowEmpty !== true) {
    throw requestError(
      `no Kubernetes or Istio resources in ${paths.join(', ')}`,
      'name other files, or give --allow-empty',
    );
  }
  const validation = await validate({
    input,
    context: context && withoutFiles(context, input.files),
    configFile: config.file,
    matcherOf: config.matcherOf,
    only: flags.only,
    skip: flags.skip,
    build: { meshConfig, rootNamespace: flags.istioNamespace },
  });
  const configText: readonly [string, string][] = config.file ? [[config.file.document.file, config.text]] : [];
  return { ...validation, input, texts: new Map([...configText, ...(context?.texts ?? []), ...input.texts]) };
}

/** What is linted is not context as well. */
function withoutFiles(context: LoadResult, files: readonly string[]): LoadResult {
  const linted = new Set(files.map((file) => resolve(file)));
  return { ...context, documents: context.documents.filter(({ file }) => !linted.has(resolve(file))) };
}

async function finish(run: LintRun, flags: ValidateFlags, config: LocatedConfig): Promise<void> {
  const settings = config.file?.config ?? {};
  const configured = settings.baseline === undefined ? undefined : config.pathOf(settings.baseline);
  const baselinePath = flags.baseline ?? configured ?? (flags.updateBaseline ? DEFAULT_BASELINE : undefined);
  if (flags.updateBaseline && baselinePath !== undefined) {
    const count = writeBaseline(run.findings, baselinePath);
    process.stderr.write(`${countNoun(count, 'finding')} ${count === 1 ? 'is' : 'are'} now known in ${baselinePath}\n`);
  }
  if (flags.baseline !== undefined && !existsSync(flags.baseline)) {
    process.stderr.write(`note: there is no baseline ${flags.baseline}; --update-baseline writes it\n`);
  }
  const { findings, known, stale } = withoutKnown(run.findings, baselinePath);
  if (stale > 0) {
    const gone = `${countNoun(stale, 'known finding')} of ${baselinePath} ${stale === 1 ? 'is' : 'are'} gone`;
    process.stderr.write(`note: ${gone}; --update-baseline drops ${stale === 1 ? 'it' : 'them'}\n`);
  }
  const shown = flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const { input, suppressed, texts } = run;
  const { files, documents } = input;
  const counts = { known, files, resources: documents.length, version: __MESH_VERSION__ };
  await writeReports({ findings: shown, suppressed, texts, ...counts }, flags);
  if (!flags.quiet) for (const note of run.mesh.notes) process.stderr.write(`note: ${note}\n`);
  reportCrashes(run);
  const failLevel = flags.failLevel ?? settings.failLevel ?? 'error';
  const failed = isFailed(findings, failLevel, flags.maxWarnings ?? settings.maxWarnings);
  if (run.crashes.length > 0) process.exitCode = EXIT.bug;
  else if (failed) process.exitCode = EXIT.findings;
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The exit code depends on findings only, never on how or whether they are shown. */
function isFailed(findings: readonly PlacedFinding[], failLevel: FailLevel, maxWarnings: number | undefined): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return true;
  return failLevel !== 'never' && findings.some(({ severity }) => RANKS[severity] >= RANKS[failLevel]);
}
