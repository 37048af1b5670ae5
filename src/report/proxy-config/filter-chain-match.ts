import { type JsonRecord, numberAt, recordsAt, textAt, textsAt } from '../../source/json-fields.js';

/** Names istioctl has for the ALPN lists that istiod generates; any other list is shown as it is. */
const KNOWN_PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['http/1.0,http/1.1,h2c', 'HTTP'],
  ['istio,istio-http/1.0,istio-http/1.1,istio-h2', 'Istio HTTP Plain'],
  ['http/1.0,http/1.1,h2c,istio-http/1.0,istio-http/1.1,istio-h2', 'HTTP TLS'],
  ['istio-peer-exchange,istio', 'TCP TLS'],
]);

function describeAddresses(match: JsonRecord): string {
  const ranges = recordsAt(match, 'prefixRanges').map(
    (range) => `${textAt(range, 'addressPrefix')}/${numberAt(range, 'prefixLen')}`,
  );
  const port = match.destinationPort === undefined ? '' : `:${numberAt(match, 'destinationPort')}`;
  if (ranges.length === 0) return port && `*${port}`;
  return ranges.join(',') + port;
}

/** What a filter chain accepts: server names, transport, application protocols, addresses; `ALL` when nothing restricts it. */
export function describeFilterChainMatch(match: JsonRecord = {}): string {
  const serverNames = textsAt(match, 'serverNames').join(',');
  const transport = textAt(match, 'transportProtocol');
  const protocols = textsAt(match, 'applicationProtocols').join(',');
  const addresses = describeAddresses(match);
  const parts = [
    serverNames && `SNI: ${serverNames}`,
    transport && `Trans: ${transport}`,
    protocols && `App: ${KNOWN_PROTOCOLS.get(protocols) ?? protocols}`,
    addresses && `Addr: ${addresses}`,
  ];
  return parts.filter(Boolean).join('; ') || 'ALL';
}
