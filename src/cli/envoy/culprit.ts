import { describeMatch } from '../../report/proxy-config/match.js';
import { isRecord, type JsonRecord, textAt, textsAt } from '../../source/json-fields.js';
import { type ConfigPath, valueAtPath } from './shrink.js';

/** The part of a configuration that Envoy complains of, as deep as it is known. */
export interface Culprit {
  readonly listener?: JsonRecord;
  readonly filterChain?: JsonRecord;
  /** Network filter. */
  readonly filter?: JsonRecord;
  readonly httpFilter?: JsonRecord;
  readonly accessLog?: JsonRecord;
  readonly virtualHost?: JsonRecord;
  readonly route?: JsonRecord;
  /** Position of the route in its virtual host. */
  readonly routeIndex?: number;
  readonly cluster?: JsonRecord;
  readonly secret?: JsonRecord;
}

type Part = Exclude<keyof Culprit, 'routeIndex'>;

const PARTS: Readonly<Record<string, Part>> = {
  listeners: 'listener',
  filterChains: 'filterChain',
  filters: 'filter',
  httpFilters: 'httpFilter',
  accessLog: 'accessLog',
  virtualHosts: 'virtualHost',
  routes: 'route',
  clusters: 'cluster',
  secrets: 'secret',
};

const TOP_LEVEL: readonly Part[] = ['listener', 'cluster', 'secret'];

/** The resources that the necessary items of a configuration belong to; the router that ends each filter chain is none. */
export function culpritsOf(config: unknown, items: readonly ConfigPath[]): readonly Culprit[] {
  const paths = items.filter((path) => !isRouter(valueAtPath(config, path)));
  const deepest = paths.filter((path) => !paths.some((other) => other.length > path.length && startsWith(other, path)));
  const unique = new Map(
    deepest.map((path) => culpritAt(config, path)).map((culprit) => [describeCulprit(culprit), culprit]),
  );
  return [...unique.values()].filter((culprit) => Object.keys(culprit).length > 0);
}

/** `route items of virtual host a.example:80, listener 0.0.0.0_8080` */
export function describeCulprit(culprit: Culprit): string {
  const { listener, filterChain, filter, httpFilter, accessLog, virtualHost, route, cluster, secret } = culprit;
  const isWholeFilter = filter !== undefined && virtualHost === undefined && httpFilter === undefined;
  return [
    accessLog && `access log ${textAt(accessLog, 'name')}`,
    route && `route ${textAt(route, 'name') || `#${culprit.routeIndex} ${describeMatch(route)}`.trim()}`,
    virtualHost && `virtual host ${textAt(virtualHost, 'name')}`,
    httpFilter && `HTTP filter ${textAt(httpFilter, 'name')}`,
    isWholeFilter && `filter ${textAt(filter, 'name')}`,
    filterChain && describeChain(filterChain),
    listener && `listener ${textAt(listener, 'name')}`,
    cluster && `cluster ${textAt(cluster, 'name')}`,
    secret && `secret ${textAt(secret, 'name')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function describeChain(chain: JsonRecord): string | undefined {
  const names = textsAt(chain, 'filterChainMatch', 'serverNames');
  if (names.length > 0) return `filter chain of SNI ${names.join(', ')}`;
  const name = textAt(chain, 'name');
  return name === '' ? undefined : `filter chain ${name}`;
}

function culpritAt(config: unknown, path: ConfigPath): Culprit {
  const found: { -readonly [Key in keyof Culprit]: Culprit[Key] } = {};
  for (const [position, step] of path.entries()) {
    const part = typeof step === 'number' ? undefined : PARTS[step];
    const index = path[position + 1];
    if (part === undefined || typeof index !== 'number' || found[part] !== undefined) continue;
    if (TOP_LEVEL.includes(part) && position !== 1) continue;
    const value = valueAtPath(config, path.slice(0, position + 2));
    if (!isRecord(value)) continue;
    found[part] = value;
    if (part === 'route') found.routeIndex = index;
  }
  return found;
}

function isRouter(value: unknown): boolean {
  return textAt(value, 'name') === 'envoy.filters.http.router';
}

function startsWith(path: ConfigPath, start: ConfigPath): boolean {
  return start.every((step, index) => path[index] === step);
}
