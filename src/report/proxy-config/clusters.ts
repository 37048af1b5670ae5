import { type JsonRecord, textAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { clusterPort, parseClusterName, sortedByCluster } from './cluster-name.js';
import { clustersOf } from './dump.js';
import type { Filters } from './filters.js';
import { originOf } from './istio-metadata.js';

const nameOf = (cluster: JsonRecord): string => textAt(cluster, 'name');

/** The clusters that pass the filters, sorted by host, subset, port and direction. */
export function selectClusters(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  const { fqdn = '', direction = '', subset = '', port } = filters;
  const parts = [fqdn, direction, subset, port ? `|${port}|` : ''];
  return sortedByCluster(clustersOf(dump), nameOf).filter((cluster) =>
    parts.every((part) => nameOf(cluster).includes(part)),
  );
}

function row(cluster: JsonRecord): readonly string[] {
  const name = parseClusterName(nameOf(cluster));
  const type = textAt(cluster, 'type') || 'STATIC';
  if (!name.structured) return [name.host, '-', '-', '-', type, originOf(cluster)];
  return [name.host, String(clusterPort(name)), name.subset || '-', name.direction, type, originOf(cluster)];
}

/** `proxy-config all` adds a NAME column and, as istioctl does, marks a host that is the whole name as well. */
function namedRow(cluster: JsonRecord): readonly string[] {
  const name = nameOf(cluster);
  const [host = '', ...rest] = row(cluster);
  return [`cluster/${name}`, host === name ? `cluster/${name}` : host, ...rest];
}

/** The table of clusters; with `named` as a section of `proxy-config all`. */
export function clusterTable(clusters: readonly JsonRecord[], named: boolean): Table {
  const header = ['SERVICE FQDN', 'PORT', 'SUBSET', 'DIRECTION', 'TYPE', 'DESTINATION RULE'];
  return { header: named ? ['NAME', ...header] : header, rows: clusters.map(named ? namedRow : row), padding: 5 };
}
