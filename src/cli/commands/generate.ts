import { type Command, Option } from 'commander';
import { inputOptions } from '../input-options.js';
import { standaloneOptions } from './generate/options.js';

const EXAMPLES = `
Examples:
  mesh generate -f k8s/ > envoy.json && envoy -c envoy.json        the only ingress gateway
  mesh generate deploy/webapp -n shop -f k8s/ --port-offset 10000  a sidecar, without privileged ports
  mesh generate -f k8s/ --endpoint webapp=127.0.0.1:3000           a gateway in front of a local backend
  mesh generate -f k8s/ --check --out envoy.json                   Envoy must accept it
  mesh generate -f k8s/ --target istio-proxy                       what the agent beside istio-proxy would write`;

/** Adds `mesh generate`. */
export function register(program: Command): void {
  const command = program
    .command('generate')
    .description('one self-contained Envoy bootstrap of a proxy, for stock Envoy')
    .argument('[proxy]', '[TYPE/]NAME[.NAMESPACE]; without it the only ingress gateway')
    .addHelpText('after', EXAMPLES);
  for (const option of [...inputOptions(), ...outputOptions(), ...standaloneOptions()]) command.addOption(option);
  command.action(async (proxy: string | undefined, flags) => {
    const { runGenerate } = await import('./generate/run.js');
    await runGenerate(proxy, flags);
  });
}

function outputOptions(): readonly Option[] {
  return [
    new Option('-o, --output <format>', 'the form of the bootstrap').choices(['json', 'yaml']).default('json'),
    new Option('--out <file>', 'write the bootstrap to this file'),
    new Option('--report <file>', 'write what was dropped and replaced to this file, as JSON'),
    new Option('--target <build>', 'the Envoy that will run it; istio-proxy gets the bootstrap of its agent')
      .choices(['envoy', 'istio-proxy'])
      .default('envoy'),
    new Option('--check', 'have the envoy on PATH, or that of $ENVOY, load it first; a refused one is not written'),
  ];
}
