import type { Command } from 'commander';
import { isInputError } from '../source/input-error.js';
import { ioErrorReason } from '../source/read-file.js';
import { COMMANDS } from './commands.js';
import { EXIT } from './exit-codes.js';
import { isRequestError } from './request-error.js';

/** Runs one command line and sets the process's exit code; nothing is thrown. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', reportLostOutput);
  process.stderr.on('error', () => undefined);
  try {
    const words = withoutHelpCommand(argv);
    const program = await buildProgram(words[2]);
    await program.parseAsync([...words]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** `help X Y` as `X Y --help`; of an unknown X only the name is left, so that the nearest one is suggested. */
function withoutHelpCommand(argv: readonly string[]): readonly string[] {
  const [node = '', script = '', command, ...topics] = argv;
  if (command !== 'help') return argv;
  const [topic = '--help'] = topics;
  const isKnown = topic.startsWith('-') || COMMANDS.some(({ names }) => names.includes(topic));
  return [node, script, ...(isKnown ? [...topics, '--help'] : [topic])];
}

/** The program with the asked command, or all commands; nothing of it is loaded before. */
export async function buildProgram(asked?: string): Promise<Command> {
  return (await import('./program.js')).buildProgram(asked);
}

/** Whoever reads the output, such as `head`, may have seen enough; a full disk has lost it. */
function reportLostOutput(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') return;
  process.stderr.write(`error: standard output cannot be written: ${ioErrorReason(error)}\n`);
  process.once('exit', () => {
    process.exitCode = EXIT.request;
  });
}

/** `-f` is the only option that commands demand. */
const MANIFESTS_HELP = 'give manifests with -f PATH, such as -f k8s/, or -f - for standard input';

function report(error: unknown): number {
  if (isCommanderError(error)) {
    if (error.code === 'commander.missingMandatoryOptionValue') process.stderr.write(`help: ${MANIFESTS_HELP}\n`);
    return error.exitCode === 0 ? EXIT.ok : EXIT.request;
  }
  if (isRequestError(error) || isInputError(error)) {
    const help = isRequestError(error) ? error.help : undefined;
    process.stderr.write(`error: ${error.message}\n${help === undefined ? '' : `help: ${help}\n`}`);
    return EXIT.request;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a bug in mesh ${__MESH_VERSION__}; please report it with the input that shows it.\n${detail}\n`,
  );
  return EXIT.bug;
}

interface CommanderError extends Error {
  readonly code: string;
  readonly exitCode: number;
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
