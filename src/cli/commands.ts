import type { Command } from 'commander';

export interface CommandEntry {
  /** The command's name and aliases. */
  readonly names: readonly string[];
  /** Loads the module and adds the command to the program. */
  load(program: Command): Promise<void>;
}

/** Every command, loaded only when asked for. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    names: ['proxy-config', 'pc'],
    load: async (program) => (await import('./commands/proxy-config.js')).register(program),
  },
  { names: ['validate'], load: async (program) => (await import('./commands/validate.js')).register(program) },
  { names: ['generate'], load: async (program) => (await import('./commands/generate.js')).register(program) },
  { names: ['run'], load: async (program) => (await import('./commands/run.js')).register(program) },
  { names: ['trace'], load: async (program) => (await import('./commands/trace.js')).register(program) },
  { names: ['diff'], load: async (program) => (await import('./commands/diff.js')).register(program) },
  { names: ['proxies'], load: async (program) => (await import('./commands/proxies.js')).register(program) },
  { names: ['test'], load: async (program) => (await import('./commands/test.js')).register(program) },
  { names: ['explain'], load: async (program) => (await import('./commands/explain.js')).register(program) },
  { names: ['rules'], load: async (program) => (await import('./commands/rules.js')).register(program) },
  { names: ['schema'], load: async (program) => (await import('./commands/schema.js')).register(program) },
];
