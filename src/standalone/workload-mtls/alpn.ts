import { isRecord, type JsonRecord, textsAt } from '../../source/json-fields.js';
import type { Pass } from '../config.js';
import { type Report, rewriteConfig } from '../rewrite-config.js';
import { configMessage, UPSTREAM_TLS } from '../typed-config.js';

const METADATA_EXCHANGE = 'istio-peer-exchange';

/**
 * Repairs the ALPN lists of the mesh's mutual TLS: nobody here speaks the metadata exchange, and without `istio.alpn`
 * a sidecar would take HTTP for TCP.
 */
export const repairMeshAlpn: Pass = (config) => rewriteConfig(config, visit);

function visit(record: JsonRecord, report: Report): JsonRecord {
  if (configMessage(record) === UPSTREAM_TLS) return withUpstreamAlpn(record, report);
  const protocols = textsAt(record, 'alpnProtocols');
  if (!protocols.includes(METADATA_EXCHANGE)) return record;
  reportAlpn(report);
  return { ...record, alpnProtocols: protocols.filter((protocol) => protocol !== METADATA_EXCHANGE) };
}

function withUpstreamAlpn(context: JsonRecord, report: Report): JsonRecord {
  const { commonTlsContext } = context;
  if (!isRecord(commonTlsContext)) return context;
  const protocols = textsAt(commonTlsContext, 'alpnProtocols');
  if (!protocols.includes(METADATA_EXCHANGE)) return context;
  reportAlpn(report);
  const alpnProtocols = protocols.includes('h2')
    ? ['istio-h2', 'istio', 'h2']
    : ['istio-http/1.1', 'istio', 'http/1.1'];
  return { ...context, commonTlsContext: { ...commonTlsContext, alpnProtocols } };
}

function reportAlpn(report: Report): void {
  report('replaced', `ALPN ${METADATA_EXCHANGE}`, 'its filter is gone; the other side must not expect it');
}
