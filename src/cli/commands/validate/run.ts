import { formatConcise } from '../../../report/findings/concise.js';
import { formatJson } from '../../../report/findings/json.js';
import { validate } from '../../../rules/validate.js';
import { loadPaths } from '../../../source/load.js';
import { EXIT } from '../../exit-codes.js';
import { readStandardInput } from '../../stdin.js';

export interface ValidateFlags {
  readonly output: 'text' | 'json';
}

/** Validates manifests, prints the report and sets the exit code. */
export async function runValidate(paths: readonly string[], flags: ValidateFlags): Promise<void> {
  const input = await loadPaths(paths, { stdin: readStandardInput });
  const { findings, crashes } = validate({ input });
  const report = { findings, files: input.files.length, resources: input.documents.length };
  process.stdout.write(flags.output === 'json' ? formatJson(report) : formatConcise(report));
  for (const { rule, error } of crashes) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a bug in mesh's rule ${rule.code} ${rule.name}; please report it.\n${detail}\n`);
  }
  const failed = findings.some(({ severity }) => severity === 'error');
  if (crashes.length > 0) process.exitCode = EXIT.bug;
  else if (failed) process.exitCode = EXIT.findings;
}
