import { isIP } from 'node:net';
import { type JsonRecord, recordsAt, textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { without } from './rewrite.js';
import { mapResources } from './rewrite-config.js';

/** Puts endpoints into the clusters that ask for them; a cluster without an assignment has none. */
export const inlineEndpoints: Pass = (config, _options, compiled) => {
  const assignments = new Map(compiled.endpoints.map((assignment) => [assignment.clusterName, assignment]));
  return mapResources(config, 'clusters', (cluster, report) => {
    if (cluster.type !== 'EDS') return cluster;
    report('replaced', 'endpoint discovery (EDS)', 'there is no control plane; the endpoints are inlined');
    const name = textAt(cluster, 'edsClusterConfig', 'serviceName') || textAt(cluster, 'name');
    const loadAssignment = { ...assignments.get(name), clusterName: textAt(cluster, 'name') };
    return { ...without(cluster, 'edsClusterConfig'), type: discoveryType(loadAssignment), loadAssignment };
  });
};

/** Endpoints that are host names need resolving. */
export function discoveryType(loadAssignment: JsonRecord): 'STATIC' | 'STRICT_DNS' {
  const hosts = recordsAt(loadAssignment, 'endpoints')
    .flatMap((locality) => recordsAt(locality, 'lbEndpoints'))
    .map((endpoint) => textAt(endpoint, 'endpoint', 'address', 'socketAddress', 'address'));
  return hosts.every((host) => host === '' || isIP(host) !== 0) ? 'STATIC' : 'STRICT_DNS';
}
