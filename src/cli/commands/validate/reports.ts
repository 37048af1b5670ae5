import type { Palette } from '../../../report/color.js';
import { type FindingFormat, formatFindings } from '../../../report/findings/formats.js';
import type { FindingsReport } from '../../../report/findings/report.js';
import type { Validation } from '../../../rules/validate.js';
import { writeFile } from '../../write-file.js';
import type { ValidateFlags } from './flags.js';
import { repositoryPaths } from './repository-paths.js';

/** Writes the report to standard output, and further ones into files. */
export async function writeReports(
  report: FindingsReport,
  { output, outputFile, infos, fixDryRun }: ValidateFlags,
): Promise<void> {
  const pathOf = repositoryPaths(process.env);
  for (const { format, file } of outputFile) {
    writeFile(file, await formatFindings(format, report, { infos, pathOf }));
  }
  if (fixDryRun) return;
  process.stdout.write(await formatFindings(output, report, { infos, pathOf, colors: await terminalColors(output) }));
}

async function terminalColors(format: FindingFormat): Promise<Palette | undefined> {
  if (format !== 'text') return undefined;
  const { palette, wantsColor } = await import('../../../report/color.js');
  return palette(wantsColor(process.env, process.stdout.isTTY === true));
}

/** Says on standard error which rules have a bug. */
export function reportCrashes({ crashes }: Validation): void {
  for (const { rule, error } of crashes) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `This is a bug in mesh ${__MESH_VERSION__}, rule ${rule.code} ${rule.name}; please report it.\n${detail}\n`,
    );
  }
}
