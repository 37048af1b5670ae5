import { bracketed } from '../model/host.js';
import { type JsonRecord, recordAt, textAt } from '../source/json-fields.js';
import {
  addressText,
  isAdminHost,
  type ServedAddress,
  type ServedChain,
  type ServedHost,
  type ServedListener,
} from '../standalone/served.js';

/** A curl command for each host of a listener that speaks HTTP. */
export function curlCommands({ address, chains }: ServedListener): readonly string[] {
  if (address === undefined) return [];
  return chains
    .filter(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS')
    .flatMap((chain) =>
      chain.hosts
        .filter((host) => (host.routes.length > 0 || host.redirectsToHttps) && !isAdminHost(host))
        .flatMap((host) => curlCommand(address, chain, host)),
    );
}

function curlCommand({ host, port }: ServedAddress, chain: ServedChain, served: ServedHost): readonly string[] {
  const [domain] = served.domains;
  if (domain === undefined) return [];
  const to = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const address = addressText({ host: to, port });
  const path = examplePath(served.routes);
  const name = domain.replace(/:\d+$/, '').replace(/^\*\./, 'any.');
  if (chain.protocol === 'HTTP') {
    return [`curl ${name === '*' ? '' : `-H ${quoted(`Host: ${name}`)} `}${quoted(`http://${address}${path}`)}`];
  }
  const sni = name === '*' ? (chain.serverNames[0] ?? 'localhost').replace(/^\*\./, 'any.') : name;
  const certificate = chain.wantsClientCertificate ? '--cert client.pem --key client-key.pem ' : '';
  return [
    `curl -k ${certificate}--resolve ${quoted(`${sni}:${port}:${bracketed(to)}`)} ${quoted(`https://${sni}:${port}${path}`)}`,
  ];
}

/** A path that the first route with a path of its own takes. */
function examplePath(routes: readonly JsonRecord[]): string {
  const [route] = routes;
  const match = recordAt(route, 'match');
  return textAt(match, 'path') || textAt(match, 'prefix') || textAt(match, 'pathSeparatedPrefix') || '/';
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
