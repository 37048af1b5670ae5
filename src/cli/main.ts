import { Command, CommanderError } from 'commander';
import { isInputError } from '../source/input-error.js';
import { COMMANDS, type CommandEntry } from './commands.js';
import { EXIT } from './exit-codes.js';
import { isRequestError } from './request-error.js';

/** Runs one command line and sets the process's exit code; nothing is thrown. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const program = await buildProgram(argv[2]);
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** The program with the asked command loaded; with all of them when none is asked (help, a misspelt name). */
export async function buildProgram(asked?: string): Promise<Command> {
  const program = new Command('mesh')
    .description('Compile Istio mesh YAML to Envoy configuration offline, and lint it on the way.')
    .version(__MESH_VERSION__, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(text) })
    .exitOverride();
  const chosen = COMMANDS.filter((entry) => entry.names.includes(asked ?? ''));
  await Promise.all((chosen.length > 0 ? chosen : COMMANDS).map((entry: CommandEntry) => entry.load(program)));
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.request;
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
