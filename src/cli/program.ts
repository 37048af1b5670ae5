import { Command } from 'commander';
import { COMMANDS, type CommandEntry } from './commands.js';

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
