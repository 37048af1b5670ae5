import { readFileSync } from 'node:fs';
import { lastLine, runMesh } from '../run.mjs';
import { CASE_HEADER } from './echo.mjs';

const ADMIN_PORT = 15000;

/** What `mesh generate` writes for a proxy, on loopback. */
export async function generate(mesh, input, proxy, offset, file) {
  const admin = `127.0.0.1:${ADMIN_PORT + offset}`;
  const addresses = ['--listen', '127.0.0.1', '--port-offset', String(offset), '--admin', admin];
  const flags = ['--missing-secrets', 'drop', ...addresses, '--out', file];
  const { code, err } = await runMesh(mesh, ['generate', proxy, '-f', input, ...flags]);
  if (code !== 0) throw new Error(`mesh generate exits ${code}: ${lastLine(err)}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The bootstrap with echo upstreams for its endpoints, and an access log that says which way each request went. Limits go, since many
 * requests are sent at once, and so does the trust in upstreams' certificates.
 */
export async function wired(bootstrap, originalDestinations, echoes, accessLog) {
  const admin = bootstrap.admin.address.socketAddress;
  const ports = new Map();
  const { clusters = [], listeners } = bootstrap.staticResources;
  for (const endpoint of clusters.flatMap(endpointsOf)) ports.set(endpoint, await echoes.portOf(endpoint));
  const anywhere = await echoes.portOf(ORIGINAL_DESTINATION);
  const wire = (cluster) => {
    const own = endpointsOf(cluster).includes(`${admin.address}:${admin.portValue}`);
    if (own || isDynamic(cluster)) return cluster;
    if (originalDestinations.has(cluster.name) && endpointsOf(cluster).length === 0)
      return somewhere(cluster, anywhere);
    return onLoopback(cluster, ports);
  };
  const staticResources = {
    ...bootstrap.staticResources,
    clusters: clusters.map(wire),
    listeners: listeners.map((listener) => logged({ ...listener, enableReusePort: false }, accessLog)),
  };
  return { ...bootstrap, staticResources };
}

/** Stands for the address a connection was meant for. */
export const ORIGINAL_DESTINATION = 'original destination';

/**
 * Clusters whose endpoints Envoy does not reach here though a trace names them: hosts that only a name server knows, and TLS for which this
 * machine lacks the certificates.
 */
export function unreachableClusters(bootstrap, tlsClusters) {
  const { clusters = [] } = bootstrap.staticResources;
  const lacksTls = (cluster) => tlsClusters.has(cluster.name) && endpointsOf(cluster).length === 0;
  return new Set(clusters.filter((cluster) => isDynamic(cluster) || lacksTls(cluster)).map(({ name }) => name));
}

function isDynamic({ clusterType }) {
  return clusterType?.name.endsWith('dynamic_forward_proxy') === true;
}

function endpointsOf({ loadAssignment }) {
  return (loadAssignment?.endpoints ?? [])
    .flatMap(({ lbEndpoints }) => lbEndpoints ?? [])
    .flatMap(({ endpoint }) => nameOf(endpoint?.address) ?? []);
}

/** `ip:port` or the path of a socket, as a trace names endpoints. */
function nameOf({ socketAddress, pipe } = {}) {
  if (socketAddress === undefined) return pipe?.path;
  const { address, portValue } = socketAddress;
  return `${address.includes(':') ? `[${address}]` : address}:${portValue}`;
}

const LIMITS = [
  'circuitBreakers',
  'outlierDetection',
  'healthChecks',
  'dnsLookupFamily',
  'clusterType',
  'upstreamBindConfig',
];
const TRUST = [
  'validationContext',
  'combinedValidationContext',
  'validationContextSdsSecretConfig',
  'autoSanValidation',
];

function onLoopback(cluster, ports) {
  const kept = Object.fromEntries(Object.entries(cluster).filter(([name]) => !LIMITS.includes(name)));
  const visited = replaced({ ...kept, type: 'STATIC' }, (record) => {
    const port = ports.get(nameOf(record));
    if (port !== undefined) return { socketAddress: { address: '127.0.0.1', portValue: port } };
    return Object.fromEntries(Object.entries(record).filter(([name]) => !TRUST.includes(name)));
  });
  return visited;
}

function somewhere(cluster, port) {
  const address = { socketAddress: { address: '127.0.0.1', portValue: port } };
  return {
    ...onLoopback(cluster, new Map()),
    loadAssignment: { clusterName: cluster.name, endpoints: [{ lbEndpoints: [{ endpoint: { address } }] }] },
  };
}

const MANAGER = '.http_connection_manager.v3.HttpConnectionManager';

function logged(listener, path) {
  const jsonFormat = {
    id: `%REQ(${CASE_HEADER})%`,
    cluster: '%UPSTREAM_CLUSTER_RAW%',
    route: '%ROUTE_NAME%',
    filterChain: '%FILTER_CHAIN_NAME%',
    flags: '%RESPONSE_FLAGS%',
    details: '%RESPONSE_CODE_DETAILS%',
  };
  const typedConfig = {
    '@type': 'type.googleapis.com/envoy.extensions.access_loggers.file.v3.FileAccessLog',
    path,
    logFormat: { jsonFormat },
  };
  const accessLog = [{ name: 'envoy.access_loggers.file', typedConfig }];
  return replaced(listener, (record) =>
    String(record['@type']).endsWith(MANAGER) ? { ...record, accessLog } : record,
  );
}

function isRateLimit(item) {
  const { '@type': type, typeUrl = type } = item?.typedConfig ?? {};
  return String(typeUrl).endsWith('LocalRateLimit');
}

function replaced(value, change) {
  if (Array.isArray(value)) return value.filter((item) => !isRateLimit(item)).map((item) => replaced(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(change(value)).map(([name, item]) => [name, replaced(item, change)]));
}
