import { compareText } from '../../model/order.js';
import { type JsonRecord, recordAt, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import type { Pass } from '../config.js';
import { without } from '../rewrite.js';
import { mapResources, type Report } from '../rewrite-config.js';
import { usesWorkloadSecrets } from './workload-secrets.js';

const MESH_HTTP = ['istio-http/1.0', 'istio-http/1.1', 'istio-h2'];
const MESH_TCP = ['istio', 'istio-peer-exchange'];
const PLAIN_HTTP = ['http/1.1', 'h2c'];

/** Listeners accept plaintext where istio-proxy would demand the mesh's mutual TLS. */
export const stripDownstreamMtls: Pass = (config, options) => {
  if (options.mtls !== 'off') return { config, changes: [] };
  return mapResources(config, 'listeners', (listener, report) => {
    const chains = recordsAt(listener, 'filterChains');
    const last = recordAt(listener, 'defaultFilterChain');
    if (![...chains, last].some(usesMutualTls)) return listener;
    report(
      'dropped',
      'mutual TLS of the mesh toward clients',
      'this machine has no workload certificate (--mtls off); policies on peer identities cannot match',
    );
    return {
      ...listener,
      ...(last && { defaultFilterChain: without(last, ...(usesMutualTls(last) ? ['transportSocket'] : [])) }),
      filterChains: plaintextChains(chains, report),
    };
  });
};

function usesMutualTls(chain: JsonRecord | undefined): boolean {
  return usesWorkloadSecrets(chain?.transportSocket);
}

/** Chains without mutual TLS; a chain that has become the twin of another one goes. */
function plaintextChains(chains: readonly JsonRecord[], report: Report): readonly JsonRecord[] {
  const taken = new Set(chains.filter((chain) => !usesMutualTls(chain)).map(matchKey));
  return chains.flatMap((chain) => {
    if (!usesMutualTls(chain)) return [chain];
    const plain = {
      ...without(chain, 'transportSocket'),
      filterChainMatch: plaintextMatch(recordAt(chain, 'filterChainMatch') ?? {}),
    };
    if (taken.has(matchKey(plain))) {
      const names = textsAt(chain, 'filterChainMatch', 'serverNames');
      if (names.length > 0)
        report(
          'dropped',
          `filter chain of ${names.join(', ')}`,
          'without TLS there is no SNI to tell it from another one',
        );
      return [];
    }
    taken.add(matchKey(plain));
    return [plain];
  });
}

function plaintextMatch(match: JsonRecord): JsonRecord {
  const protocols = textsAt(match, 'applicationProtocols');
  const onlyHttp = protocols.length > 0 && !protocols.some((protocol) => MESH_TCP.includes(protocol));
  return {
    ...without(match, 'serverNames', 'applicationProtocols', 'transportProtocol'),
    ...(textAt(match, 'transportProtocol') === 'tls' && { transportProtocol: 'raw_buffer' }),
    ...(onlyHttp && MESH_HTTP.some((protocol) => protocols.includes(protocol)) && { applicationProtocols: PLAIN_HTTP }),
  };
}

function matchKey(chain: JsonRecord): string {
  const entries = Object.entries(recordAt(chain, 'filterChainMatch') ?? {}).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => compareText(a, b)));
}
