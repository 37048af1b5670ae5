import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  mesh schema VirtualService > virtualservice.json
  mesh schema mesh.config.yaml
  mesh schema route-tests                             files of mesh test`;

/** Adds `mesh schema`. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('the JSON Schema of a kind, for editors and other tools')
    .argument('[kind]', 'a kind, MeshConfig, mesh.config.yaml or route-tests; without it the list')
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string | undefined) => {
      const { runSchema } = await import('./schema/run.js');
      await runSchema(kind);
    });
}
