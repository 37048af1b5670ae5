import { type Command, Option } from 'commander';
import { ipAddress, ipPort } from '../addresses.js';
import { inputOptions } from '../input-options.js';
import { moreHeaders, portNumber } from './trace/flags.js';

const EXAMPLES = `
Examples:
  mesh trace http://webapp.istioinaction.io/ -f k8s/                 through the only ingress gateway
  mesh trace POST https://shop.io/cart -H 'x-user: jane' -f k8s/     with a method and a header
  mesh trace http://catalog/items --from deploy/webapp -n shop -f .  from a pod to the server's own sidecar
  mesh trace --requests requests.json --proxy deploy/webapp -o json -f .

Exit codes: 0 the request was followed, whatever the answer; 2 it cannot be, 70 a bug in mesh.`;

/** Adds `mesh trace`. */
export function register(program: Command): void {
  const command = program
    .command('trace')
    .description('what becomes of a request: listener, filter chain, virtual host, route, cluster, endpoints')
    .argument('[request...]', '[METHOD] URL')
    .addHelpText('after', EXAMPLES);
  for (const option of [...inputOptions(), ...whereOptions(), ...connectionOptions()]) command.addOption(option);
  command.action(async (words: readonly string[], flags) => {
    const { runTrace } = await import('./trace/run.js');
    await runTrace(words, flags);
  });
}

function whereOptions(): readonly Option[] {
  return [
    new Option('-p, --proxy <proxy>', '[TYPE/]NAME[.NAMESPACE]; without it the only ingress gateway'),
    new Option('--from <pod>', 'the caller: its sidecar first, then that of the server'),
    new Option('--requests <file>', 'a JSON list of requests to answer in one run, in order; - for standard input'),
    new Option('-o, --output <format>', 'the form of the answer').choices(['text', 'json']).default('text'),
  ];
}

function connectionOptions(): readonly Option[] {
  return [
    new Option('-H, --header <header>', "a request header, 'name: value' (repeatable)").argParser(moreHeaders),
    new Option('--listener <port>', 'the port that is connected to, where the URL does not say').argParser(portNumber),
    new Option('--direction <direction>', 'of a sidecar: to this pod or from it').choices(['inbound', 'outbound']),
    new Option('--destination <ip:port>', 'the address that is dialled').argParser(ipPort),
    new Option('--source <ip>', "the caller's address").argParser(ipAddress),
    new Option('--sni <name>', "the TLS server name; without it the URL's host"),
    new Option('--tls', 'TLS, where the scheme is not https'),
    new Option('--alpn <protocols>', 'application protocols the client offers, separated by commas'),
    new Option('--client-identity <uri>', "SPIFFE URI of the client's certificate"),
    new Option('--http2', 'speak HTTP/2'),
    new Option('--tcp', 'raw TCP; the URL is tcp://HOST:PORT'),
  ];
}
