import { goSorted } from './go-sort.js';
import { byText, firstDifference } from './order.js';

/** A cluster name `direction|port|subset|host` taken apart; a name of another form is all host. */
export interface ClusterName {
  readonly host: string;
  readonly port: string;
  readonly subset: string;
  readonly direction: string;
  readonly structured: boolean;
}

/** Takes a cluster name apart as istioctl does. */
export function parseClusterName(name: string): ClusterName {
  const [direction, port, subset, host, ...more] = name.split('|');
  if (host === undefined) return { host: name, port: '', subset: '', direction: '', structured: false };
  return {
    host: more.length ? '' : host,
    port: port ?? '',
    subset: subset ?? '',
    direction: direction ?? '',
    structured: true,
  };
}

/** The port of a cluster name; 0 when it is no integer. */
export function clusterPort(name: ClusterName): number {
  return /^[+-]?\d+$/.test(name.port) ? Number(name.port) : 0;
}

/** istioctl's order of clusters: host, subset, port, direction. */
function byClusterName(a: ClusterName, b: ClusterName): number {
  return firstDifference(
    byText(a.host, b.host),
    byText(a.subset, b.subset),
    clusterPort(a) - clusterPort(b),
    byText(a.direction, b.direction),
  );
}

/** Items sorted by the cluster each belongs to. */
export function sortedByCluster<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const keyed = items.map((item) => ({ item, name: parseClusterName(nameOf(item)) }));
  return goSorted(keyed, (a, b) => byClusterName(a.name, b.name) < 0).map(({ item }) => item);
}
