import type { DestinationRule } from './destination-rule.js';
import type { Hostname } from './host.js';

export interface DestinationRuleIndex {
  /** Every merged rule. */
  readonly all: readonly DestinationRule[];
  /**
   * Candidates for `hostname` (owned by `serviceNamespace`) as a client in `clientNamespace` sees them:
   * its own namespace, then the service's, then the root namespace.
   */
  lookup(clientNamespace: string, hostname: Hostname, serviceNamespace: string): readonly DestinationRule[];
}
