import { type JsonRecord, numberAt, recordAt, recordsAt, textAt, textsAt } from '../source/json-fields.js';
import type { Change, Pass } from './config.js';
import { rewrite, without } from './rewrite.js';
import { type Report, reportInto } from './rewrite-config.js';

const ADMIN_CLUSTER = 'prometheus_stats';
const AGENT_CLUSTER = 'agent';
const AGENT_CLUSTERS = [AGENT_CLUSTER, 'sds-grpc', 'sds-files-grpc', 'xds-grpc'];
const READINESS = '/healthz/ready';
const DEFAULT_ADMIN = { address: '127.0.0.1', portValue: 15000 };

/** Sets the node and the admin interface, and cuts what connects istio-proxy to its agent and to istiod. */
export const standAlone: Pass = (config, options) => {
  const changes: Change[] = [];
  const report = reportInto(changes, 'bootstrap');
  const { bootstrap } = config;
  const own = recordAt(bootstrap, 'admin', 'address', 'socketAddress') ?? DEFAULT_ADMIN;
  const admin = options.admin
    ? { address: options.admin.host, portValue: options.admin.port }
    : { address: textAt(own, 'address'), portValue: numberAt(own, 'portValue') + options.portOffset };
  if (bootstrap.dynamicResources !== undefined) {
    report('dropped', 'dynamicResources', 'there is no istiod to ask');
  }
  report(
    'dropped',
    `clusters ${AGENT_CLUSTERS.filter((name) => has(config.clusters, name)).join(', ')}`,
    'there is no agent to reach',
  );
  report('replaced', `answer of ${READINESS}`, "there is no agent; Envoy's own /ready answers");
  return {
    config: {
      listeners: config.listeners.map((listener) => plainCompressors(readyListener(listener), report)),
      clusters: config.clusters
        .filter((cluster) => !AGENT_CLUSTERS.includes(textAt(cluster, 'name')))
        .map((cluster) => adminCluster(cluster, admin)),
      secrets: config.secrets,
      bootstrap: {
        ...without(bootstrap, 'dynamicResources'),
        node: standaloneNode(bootstrap),
        admin: { ...without(recordAt(bootstrap, 'admin') ?? {}, 'profilePath'), address: { socketAddress: admin } },
      },
    },
    changes,
  };
};

function has(clusters: readonly JsonRecord[], name: string): boolean {
  return clusters.some((cluster) => cluster.name === name);
}

function standaloneNode(bootstrap: JsonRecord): JsonRecord {
  const node = recordAt(bootstrap, 'node') ?? {};
  return { ...node, id: textAt(node, 'id') || 'mesh', cluster: textAt(node, 'cluster') || 'mesh' };
}

/** Readiness is asked of the agent's port by Kubernetes' probes. */
function readyListener(listener: JsonRecord): JsonRecord {
  const visited = rewrite(listener, (record) =>
    textAt(record, 'route', 'cluster') === AGENT_CLUSTER && textAt(record, 'match', 'prefix') === READINESS
      ? { ...record, route: { cluster: ADMIN_CLUSTER, prefixRewrite: '/ready' } }
      : record,
  );
  return visited ?? listener;
}

function adminCluster(cluster: JsonRecord, admin: JsonRecord): JsonRecord {
  if (cluster.name !== ADMIN_CLUSTER || recordsAt(cluster, 'loadAssignment', 'endpoints').length === 0) return cluster;
  const address = { socketAddress: { ...admin, address: reachableHost(textAt(admin, 'address')) } };
  return {
    ...cluster,
    loadAssignment: { clusterName: ADMIN_CLUSTER, endpoints: [{ lbEndpoints: [{ endpoint: { address } }] }] },
  };
}

/** Without content types for compressors, whose list is deprecated and names what Envoy compresses by itself. */
function plainCompressors(listener: JsonRecord, report: Report): JsonRecord {
  const visited = rewrite(listener, (record) => {
    if (!textsAt(record, 'contentType').includes('application/openmetrics-text')) return record;
    report('dropped', 'contentType of the metrics compressors', "deprecated; Envoy's own list has text/plain");
    return without(record, 'contentType');
  });
  return visited ?? listener;
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}
