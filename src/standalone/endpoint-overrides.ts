import { parseClusterName } from '../compile/names.js';
import { bracketed } from '../model/host.js';
import { type JsonRecord, textAt } from '../source/json-fields.js';
import type { EndpointOverride, Pass, StandaloneProblem } from './config.js';
import { discoveryType } from './inline-endpoints.js';
import { without } from './rewrite.js';
import { mapResources } from './rewrite-config.js';

const DISCOVERY_FIELDS = ['clusterType', 'edsClusterConfig', 'lbPolicy', 'cleanupInterval', 'upstreamBindConfig'];

/** Sends the traffic of the services that were named to the addresses that were given, in every subset. */
export const overrideEndpoints: Pass = (config, { endpoints }) => {
  const used = new Set<EndpointOverride>();
  const { config: changed, changes } = mapResources(config, 'clusters', (cluster, report) => {
    const override = endpoints.findLast((candidate) => concerns(candidate, textAt(cluster, 'name')));
    if (override === undefined) return cluster;
    for (const candidate of endpoints) if (concerns(candidate, textAt(cluster, 'name'))) used.add(candidate);
    report('replaced', 'endpoints', `--endpoint ${describe(override)}`);
    return redirected(cluster, override);
  });
  const problems = endpoints
    .filter((override) => !used.has(override))
    .map(({ service, port }): StandaloneProblem => ({ kind: 'unknown-service', service, port }));
  return { config: changed, changes, problems };
};

/** `webapp` and `webapp.shop` name `webapp.shop.svc.cluster.local`. */
function concerns({ service, port }: EndpointOverride, clusterName: string): boolean {
  const parts = parseClusterName(clusterName);
  if (parts?.direction !== 'outbound' || (port !== undefined && port !== parts.port)) return false;
  return parts.host === service || (parts.host.startsWith(`${service}.`) && parts.host.includes('.svc.'));
}

function describe({ service, port, host, hostPort }: EndpointOverride): string {
  return `${service}${port === undefined ? '' : `:${port}`}=${bracketed(host)}:${hostPort}`;
}

function redirected(cluster: JsonRecord, { host, hostPort }: EndpointOverride): JsonRecord {
  const isOriginal = cluster.type === 'ORIGINAL_DST' || cluster.clusterType !== undefined;
  const loadAssignment = {
    clusterName: textAt(cluster, 'name'),
    endpoints: [
      { lbEndpoints: [{ endpoint: { address: { socketAddress: { address: host, portValue: hostPort } } } }] },
    ],
  };
  return {
    ...without(cluster, ...(isOriginal ? DISCOVERY_FIELDS : ['edsClusterConfig'])),
    type: discoveryType(loadAssignment),
    loadAssignment,
  };
}
