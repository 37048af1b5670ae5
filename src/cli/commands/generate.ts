import { type Command, Option } from 'commander';
import { hostPort, moreEndpoints, morePaths, portOffset } from './generate/flags.js';

const EXAMPLES = `
Examples:
  mesh generate -f k8s/ > envoy.json && envoy -c envoy.json        the only ingress gateway
  mesh generate deploy/webapp -n shop -f k8s/ --port-offset 10000  a sidecar, without privileged ports
  mesh generate -f k8s/ --endpoint webapp=127.0.0.1:3000           a gateway in front of a local backend
  mesh generate -f k8s/ --target istio-proxy                       what the agent beside istio-proxy would write`;

/** Adds `mesh generate`. */
export function register(program: Command): void {
  const command = program
    .command('generate')
    .description('one self-contained Envoy bootstrap of a proxy, for stock Envoy')
    .argument('[proxy]', '[TYPE/]NAME[.NAMESPACE]; without it the only ingress gateway')
    .requiredOption('-f, --file <path>', 'manifests: a file, directory, glob or - (repeatable)', morePaths)
    .option('-n, --namespace <namespace>', 'the namespace of PROXY where it names none')
    .option('-i, --istioNamespace <namespace>', 'the root namespace', 'istio-system')
    .option('--mesh-config <file>', 'a MeshConfig file, instead of the one in the manifests')
    .addHelpText('after', EXAMPLES);
  for (const option of [...outputOptions(), ...standaloneOptions()]) command.addOption(option);
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
  ];
}

function standaloneOptions(): readonly Option[] {
  return [
    new Option('--admin <host:port>', 'address of the admin interface').argParser(hostPort),
    new Option('--listen <host>', 'bind here what would be bound to every address'),
    new Option('--port-offset <number>', 'add this to the port of every listener').argParser(portOffset),
    new Option('--endpoint <service[:port]=host:port>', 'send the traffic of a service there (repeatable)').argParser(
      moreEndpoints,
    ),
    new Option(
      '--mtls <mode>',
      "the mesh's mutual TLS: without it, or with the certificates in --certs (default: off)",
    ).choices(['off', 'files']),
    new Option(
      '--certs <directory>',
      'cert-chain.pem, key.pem and root-cert.pem of the workload, for --mtls files (default: /etc/certs)',
    ),
    new Option(
      '--secrets <mode>',
      'certificates and keys of Secrets: in the bootstrap, in files beside --out, or hidden (default: inline)',
    ).choices(['inline', 'files', 'redact']),
    new Option(
      '--missing-secrets <mode>',
      'what becomes of a server whose certificate is not in the input (default: error)',
    ).choices(['error', 'drop']),
    new Option('--access-log', 'log to standard output where the mesh has no access log'),
  ];
}
