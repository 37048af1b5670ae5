import { type JsonRecord, textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { type Report, rewriteConfig } from './rewrite-config.js';
import { configMessage } from './typed-config.js';

const ISTIO_MESSAGES = /^(istio\.|io\.istio\.|stats\.PluginConfig$|envoy\.tcp\.metadataexchange\.)/;

const REASONS: Readonly<Record<string, string>> = {
  'istio.alpn': 'only istio-proxy has this filter; upstream TLS offers the ALPN list of its cluster',
  'istio.stats': 'only istio-proxy has this filter; there are no istio_* metrics',
  'istio.metadata_exchange': "only istio-proxy has this filter; peers' workload names stay unknown",
};

/** Removes the extensions that only Istio's build of Envoy has, wherever they are configured. */
export const dropIstioExtensions: Pass = (config) => rewriteConfig(config, visit);

function visit(record: JsonRecord, report: Report): JsonRecord | undefined {
  if (ISTIO_MESSAGES.test(configMessage(record.typedConfig))) {
    const name = textAt(record, 'name');
    report('dropped', `filter ${name}`, REASONS[name] ?? 'only istio-proxy has this extension');
    return undefined;
  }
  // What routes say to a filter that is gone.
  return ISTIO_MESSAGES.test(configMessage(record)) ? undefined : record;
}
