import { isRecord, type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';

/** A cluster as people name it: `reviews.shop.svc.cluster.local:9080 (v1)`. */
export function clusterText(name: string): string {
  const [direction, port, subset, host] = name.split('|');
  if (port === undefined || host === undefined) return name;
  if (direction === 'inbound') return `inbound port ${port}`;
  return subset === '' ? `${host}:${port}` : `${host}:${port} (${subset})`;
}

/** Clusters that share traffic by weight. */
function weightedText(weighted: JsonRecord): string {
  const shares = recordsAt(weighted, 'clusters').map((cluster) => ({
    cluster: clusterText(textAt(cluster, 'name')),
    weight: typeof cluster.weight === 'number' ? cluster.weight : 0,
  }));
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return shares
    .map(({ cluster, weight }) => `${cluster} ${total === 0 ? 0 : Math.round((weight / total) * 1000) / 10}%`)
    .join(', ');
}

function redirectText(redirect: JsonRecord): string {
  const parts = [
    typeof redirect.schemeRedirect === 'string' ? `${redirect.schemeRedirect}://` : '',
    redirect.httpsRedirect === true ? 'https://' : '',
    textAt(redirect, 'hostRedirect'),
    redirect.portRedirect === undefined ? '' : `:${redirect.portRedirect}`,
    textAt(redirect, 'pathRedirect') || textAt(redirect, 'prefixRewrite'),
  ];
  return `redirect to ${parts.join('') || 'the same address'}`;
}

/** Where the requests of a route go. */
export function routeTargetText(route: JsonRecord): string {
  const redirect = recordAt(route, 'redirect');
  if (redirect !== undefined) return redirectText(redirect);
  const direct = recordAt(route, 'directResponse');
  if (direct !== undefined) return `response ${direct.status ?? 200}`;
  const action = recordAt(route, 'route');
  const weighted = recordAt(action, 'weightedClusters');
  if (weighted !== undefined) return weightedText(weighted);
  return action === undefined ? 'nowhere' : clusterText(textAt(action, 'cluster') || textAt(action, 'clusterHeader'));
}

/** Where the connections of a tcp_proxy filter go; undefined for another filter. */
export function connectionTargetText(filter: JsonRecord): string | undefined {
  const config = recordAt(filter, 'typedConfig');
  if (!textAt(config, '@type').endsWith('.TcpProxy')) return undefined;
  const weighted = recordAt(config, 'weightedClusters');
  return weighted === undefined ? clusterText(textAt(config, 'cluster')) : weightedText(weighted);
}

/** `timeout 5s → 7s, retryPolicy`: the fields in which two messages differ. */
export function fieldChanges(before: unknown, after: unknown, fields: readonly string[]): string {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return fields.map((field) => fieldChange(field, old[field], now[field])).join(', ');
}

const isScalar = (value: unknown): boolean => value === undefined || typeof value !== 'object' || value === null;

function fieldChange(field: string, old: unknown, now: unknown): string {
  if (!isScalar(old) || !isScalar(now)) return field;
  return `${field} ${String(old ?? 'unset')} → ${String(now ?? 'unset')}`;
}
