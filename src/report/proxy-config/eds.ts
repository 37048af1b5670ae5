import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { addressesOf, hostOf, internalAddress, portOf } from './addresses.js';
import { sortedByCluster } from './cluster-name.js';
import { assignmentsOf } from './dump.js';
import { type Filters, matches } from './filters.js';

const clusterOf = (assignment: JsonRecord): string => textAt(assignment, 'clusterName');

/** The health of an endpoint of an assignment. */
const statusOf = (lbEndpoint: JsonRecord): string => textAt(lbEndpoint, 'healthStatus') || 'UNKNOWN';

function describeAddress(address: JsonRecord | undefined): string {
  if (recordAt(address, 'socketAddress')) return `${hostOf(address)}:${portOf(address)}`;
  return internalAddress(address) ?? (hostOf(address) || 'unknown');
}

function passes(lbEndpoint: JsonRecord, filters: Filters): boolean {
  const endpoint = recordAt(lbEndpoint, 'endpoint');
  const addresses = addressesOf(endpoint);
  return (
    matches(filters.status, statusOf(lbEndpoint)) &&
    (!filters.port || portOf(addresses[0]) === filters.port) &&
    (!filters.address || addresses.some((address) => matches(filters.address, describeAddress(address))))
  );
}

/** A locality with the endpoints that pass the filters; without a list when none does. */
function withPassing(locality: JsonRecord, filters: Filters): JsonRecord {
  const passing = recordsAt(locality, 'lbEndpoints').filter((lbEndpoint) => passes(lbEndpoint, filters));
  return { ...locality, lbEndpoints: passing.length ? passing : undefined };
}

/** The endpoint assignments with an endpoint that passes the filters, sorted by cluster; endpoints that do not pass are left out. */
export function selectAssignments(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  const chosen = assignmentsOf(dump)
    .filter((assignment) => matches(filters.cluster, clusterOf(assignment)))
    .map((assignment) => ({
      ...assignment,
      endpoints: recordsAt(assignment, 'endpoints').map((locality) => withPassing(locality, filters)),
    }))
    .filter(({ endpoints }) => endpoints.some(({ lbEndpoints }) => lbEndpoints !== undefined));
  return sortedByCluster(chosen, clusterOf);
}

/** `region/zone/subzone`, up to the first level below the region that is not set. */
function describeLocality(locality: JsonRecord | undefined): string {
  const [region = '', ...levels] = ['region', 'zone', 'subZone'].map((level) => textAt(locality, level));
  const end = levels.indexOf('');
  return [region, ...(end < 0 ? levels : levels.slice(0, end))].join('/');
}

/** The table of endpoints as sent over EDS; with `named` as a section of `proxy-config all`. */
export function edsTable(assignments: readonly JsonRecord[], named: boolean): Table {
  const rows = assignments.flatMap((assignment) =>
    recordsAt(assignment, 'endpoints').flatMap((locality) =>
      recordsAt(locality, 'lbEndpoints').map((lbEndpoint) => [
        (named ? 'endpoint/' : '') + addressesOf(recordAt(lbEndpoint, 'endpoint')).map(describeAddress).join(','),
        statusOf(lbEndpoint),
        describeLocality(recordAt(locality, 'locality')),
        clusterOf(assignment),
      ]),
    ),
  );
  return { header: ['NAME', 'STATUS', 'LOCALITY', 'CLUSTER'], rows, padding: 5 };
}
