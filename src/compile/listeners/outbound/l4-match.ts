import { isLabelSubset } from '../../../model/labels.js';
import type { Proxy } from '../../../model/proxy.js';
import type { L4MatchAttributes, TlsMatchAttributes } from '../../../schema/types/networking.js';

/** Whether a tcp or tls match is for sidecar `proxy` and a listener port; what only a connection can tell is left out. */
export function matchesSidecar(match: L4MatchAttributes | TlsMatchAttributes, proxy: Proxy, port: number): boolean {
  if (match.port && match.port !== port) return false;
  if (match.sourceNamespace && match.sourceNamespace !== proxy.namespace) return false;
  // istiod does not look at source labels where a match names gateways.
  if (match.gateways?.length) return match.gateways.includes('mesh');
  return isLabelSubset(match.sourceLabels, proxy.labels);
}
