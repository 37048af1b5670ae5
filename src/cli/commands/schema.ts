import type { Command } from 'commander';

/** Adds `mesh schema`. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('the JSON Schema of a kind, for editors and other tools')
    .argument('[kind]', 'a kind, MeshConfig, or mesh.config.yaml; without it the list of kinds')
    .action(async (kind: string | undefined) => {
      const { runSchema } = await import('./schema/run.js');
      await runSchema(kind);
    });
}
