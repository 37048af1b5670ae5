import { existsSync } from 'node:fs';
import { compileInContext } from '../../../compile/compile.js';
import type { CompiledProxy } from '../../../compile/compiled.js';
import type { CompileContext } from '../../../compile/context.js';
import { extensionConfigs } from '../../../compile/envoy-filter/apply.js';
import { envoyPatches } from '../../../compile/envoy-filter/for-proxy.js';
import { type ChangeGroup, groupChanges } from '../../../standalone/changes.js';
import type { StandaloneOptions } from '../../../standalone/config.js';
import { type StandaloneResult, standaloneBootstrap } from '../../../standalone/standalone.js';
import { requestError } from '../../request-error.js';
import { describeProblems } from './problems.js';

/** A proxy's configuration, as the mesh has it and for stock Envoy. */
export interface StandaloneBuild {
  readonly context: CompileContext;
  readonly compiled: CompiledProxy;
  readonly result: StandaloneResult;
}

/** Compiles a proxy for stock Envoy; what keeps Envoy from serving it is a request error. */
export function buildStandalone(context: CompileContext, options: StandaloneOptions): StandaloneBuild {
  const compiled = compileInContext(context);
  const result = standaloneFor(context, compiled, options);
  if (result.problems.length > 0) throw requestError(...describeProblems(context, result.problems, compiled.clusters));
  return { context, compiled, result };
}

/** The bootstrap of a compiled proxy, whatever its problems. */
export function standaloneFor(
  context: CompileContext,
  compiled: CompiledProxy,
  options: StandaloneOptions,
): StandaloneResult {
  return standaloneBootstrap(compiled, { ...options, extensions: extensionConfigs(envoyPatches(context)) });
}

/** Prints what differs from the mesh and what Envoy will miss; returns each difference once. */
export function announceChanges({ changes, reads }: StandaloneResult): readonly ChangeGroup[] {
  const groups = groupChanges(changes);
  for (const { action, what, where, reason } of groups) {
    process.stderr.write(`note: ${action} ${what} (${places(where)}): ${reason}\n`);
  }
  warnOfMissingFiles(reads);
  return groups;
}

/** Prints which files Envoy will look for in vain. */
export function warnOfMissingFiles(reads: readonly string[]): void {
  for (const file of reads.filter((path) => !existsSync(path))) {
    process.stderr.write(`warning: Envoy will read ${file} when it starts, and there is no such file here\n`);
  }
}

const MANY = 3;

function places(where: readonly string[]): string {
  return where.length > MANY ? `${where.length} places` : where.join(', ');
}
