import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { hostOf, internalAddress, portOf } from './addresses.js';
import { assignmentsOf, bootstrapOf } from './dump.js';
import { type Filters, matches } from './filters.js';
import { goSorted } from './go-sort.js';
import { byText, firstDifference } from './order.js';

/** A cluster and its hosts, as `/clusters?format=json` of Envoy's admin interface reports them; see envoy.admin.v3.ClusterStatus. */
function clusterStatus(assignment: JsonRecord, addedViaApi: boolean): JsonRecord {
  const hostStatuses = recordsAt(assignment, 'endpoints').flatMap((locality) =>
    recordsAt(locality, 'lbEndpoints').map((lbEndpoint) => ({
      address: recordAt(lbEndpoint, 'endpoint', 'address'),
      // A host nobody has judged counts as healthy in Envoy.
      healthStatus: { edsHealthStatus: textAt(lbEndpoint, 'healthStatus') || 'HEALTHY' },
      weight: lbEndpoint.loadBalancingWeight ?? 1,
      locality: locality.locality,
    })),
  );
  return { name: assignment.clusterName, addedViaApi: addedViaApi || undefined, hostStatuses };
}

/** The hosts of every cluster: given by `/clusters` output itself, or derived from a config_dump with endpoints. */
function clusterStatuses(dump: JsonRecord): readonly JsonRecord[] {
  if (dump.clusterStatuses !== undefined) return recordsAt(dump, 'clusterStatuses');
  const boot = recordsAt(bootstrapOf(dump), 'staticResources', 'clusters')
    .filter((cluster) => recordAt(cluster, 'loadAssignment'))
    .map((cluster) => ({ clusterName: cluster.name, ...recordAt(cluster, 'loadAssignment') }));
  const known = new Set(boot.map((assignment) => textAt(assignment, 'clusterName')));
  const sent = assignmentsOf(dump).filter((assignment) => !known.has(textAt(assignment, 'clusterName')));
  return [
    ...boot.map((assignment) => clusterStatus(assignment, false)),
    ...sent.map((assignment) => clusterStatus(assignment, true)),
  ];
}

function hostAddress(host: JsonRecord): string {
  if (recordAt(host, 'address', 'pipe')) return `unix://${hostOf(host.address)}`;
  if (recordAt(host, 'address', 'socketAddress')) return hostOf(host.address);
  return internalAddress(host.address) ?? 'unknown';
}

const statusOf = (host: JsonRecord): string => textAt(host, 'healthStatus', 'edsHealthStatus') || 'UNKNOWN';

const passes = (host: JsonRecord, filters: Filters): boolean =>
  matches(filters.address, hostAddress(host)) &&
  matches(filters.status, statusOf(host)) &&
  (!filters.port || portOf(host.address) === filters.port);

/** The clusters with a host that passes the filters; all hosts of such a cluster stay. */
export function selectClusterStatuses(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  return clusterStatuses(dump).filter(
    (cluster) =>
      matches(filters.cluster, textAt(cluster, 'name')) &&
      recordsAt(cluster, 'hostStatuses').some((host) => passes(host, filters)),
  );
}

/** The table of the hosts that pass the filters, sorted by address, port and cluster. */
export function endpointTable(statuses: readonly JsonRecord[], filters: Filters): Table {
  const hosts = statuses.flatMap((cluster) =>
    recordsAt(cluster, 'hostStatuses')
      .filter((host) => passes(host, filters))
      .map((host) => ({
        host,
        address: hostAddress(host),
        port: portOf(host.address),
        cluster: textAt(cluster, 'name'),
      })),
  );
  const rows = goSorted(
    hosts,
    (a, b) => firstDifference(byText(a.address, b.address), a.port - b.port, byText(a.cluster, b.cluster)) < 0,
  ).map(({ host, address, port, cluster }) => [
    port ? `${address}:${port}` : address,
    statusOf(host),
    recordAt(host, 'healthStatus')?.failedOutlierCheck === true ? 'FAILED' : 'OK',
    cluster,
  ]);
  return { header: ['ENDPOINT', 'STATUS', 'OUTLIER CHECK', 'CLUSTER'], rows, padding: 5 };
}
