import { type JsonRecord, recordAt, recordsAt } from '../../source/json-fields.js';
import type { Pass } from '../config.js';
import { rewrite, without } from '../rewrite.js';
import { mapResources } from '../rewrite-config.js';
import { configMessage, UPSTREAM_TLS } from '../typed-config.js';
import { usesWorkloadSecrets } from './workload-secrets.js';

const RAW_BUFFER = 'envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer';
const PLAINTEXT: JsonRecord = {
  name: 'envoy.transport_sockets.raw_buffer',
  typedConfig: { '@type': `type.googleapis.com/${RAW_BUFFER}` },
};

/** Clusters speak plaintext where istio-proxy would use the mesh's mutual TLS. */
export const stripUpstreamMtls: Pass = (config, options) => {
  if (options.mtls !== 'off') return { config, changes: [] };
  return mapResources(config, 'clusters', (cluster, report) => {
    if (!usesWorkloadSecrets(cluster.transportSocket) && !usesWorkloadSecrets(cluster.transportSocketMatches))
      return cluster;
    report(
      'dropped',
      'mutual TLS of the mesh toward upstreams',
      'ordinary backends and this machine have no workload certificates (--mtls off)',
    );
    return plaintextCluster(cluster);
  });
};

function plaintextCluster(cluster: JsonRecord): JsonRecord {
  const transportSocket = stripped(recordAt(cluster, 'transportSocket'));
  const matches = recordsAt(cluster, 'transportSocketMatches').map((match) => ({
    ...match,
    transportSocket: stripped(recordAt(match, 'transportSocket')),
  }));
  const matter = matches.some((match) => match.transportSocket !== undefined);
  return {
    ...without(cluster, 'transportSocket', 'transportSocketMatches'),
    ...(transportSocket && { transportSocket }),
    ...(matter && {
      transportSocketMatches: matches.map((match) => ({
        ...match,
        transportSocket: match.transportSocket ?? PLAINTEXT,
      })),
    }),
  };
}

/** The socket with plaintext inside instead of mutual TLS; undefined when nothing but plaintext is left. */
function stripped(socket: JsonRecord | undefined): JsonRecord | undefined {
  const plain =
    socket &&
    rewrite(socket, (record) =>
      configMessage(record.typedConfig) === UPSTREAM_TLS && usesWorkloadSecrets(record.typedConfig)
        ? PLAINTEXT
        : record,
    );
  return configMessage(plain?.typedConfig) === RAW_BUFFER ? undefined : plain;
}
