import { type JsonRecord, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import type { TrafficFact } from './fact.js';
import { routeFacts } from './routes.js';

/** What a change of a route configuration means: hosts that come and go, and what becomes of the routes of the others. */
export function routeConfigurationFacts(
  before: JsonRecord | undefined,
  after: JsonRecord | undefined,
): readonly TrafficFact[] {
  const [old, now] = [hostsByName(before), hostsByName(after)];
  const [oldDomains, newDomains] = [domainsOf(old), domainsOf(now)];
  const facts: TrafficFact[] = [];
  for (const [name, host] of old) {
    const successor = now.get(name);
    if (successor === undefined) facts.push(...removedHost(name, host, newDomains));
    else facts.push(...keptHost(name, host, successor, oldDomains, newDomains));
  }
  for (const [name, host] of now) {
    if (old.has(name)) continue;
    const isNew = textsAt(host, 'domains').some((domain) => !oldDomains.has(domain));
    if (isNew) facts.push({ topic: 'host', action: 'added', subject: name });
  }
  return facts;
}

function hostsByName(configuration: JsonRecord | undefined): ReadonlyMap<string, JsonRecord> {
  return new Map(recordsAt(configuration, 'virtualHosts').map((host) => [textAt(host, 'name'), host]));
}

/** The virtual host of each domain. */
type Domains = ReadonlyMap<string, string>;

function domainsOf(hosts: ReadonlyMap<string, JsonRecord>): Domains {
  return new Map(
    [...hosts].flatMap(([name, host]) => textsAt(host, 'domains').map((domain) => [domain, name] as const)),
  );
}

function removedHost(name: string, host: JsonRecord, now: Domains): readonly TrafficFact[] {
  const lost = textsAt(host, 'domains').filter((domain) => !now.has(domain));
  const [first] = lost;
  if (first === undefined) return [];
  return [{ topic: 'host', action: 'removed', subject: name, detail: fallback(first, now) }];
}

function keptHost(
  name: string,
  before: JsonRecord,
  after: JsonRecord,
  oldDomains: Domains,
  newDomains: Domains,
): readonly TrafficFact[] {
  const lost = textsAt(before, 'domains').filter((domain) => !newDomains.has(domain));
  const gained = textsAt(after, 'domains').filter((domain) => !oldDomains.has(domain));
  return [
    ...lost.map(
      (domain): TrafficFact => ({
        topic: 'host',
        action: 'removed',
        subject: `${domain} of ${name}`,
        detail: fallback(domain, newDomains),
      }),
    ),
    ...gained.map((domain): TrafficFact => ({ topic: 'host', action: 'added', subject: `${domain} of ${name}` })),
    ...routeFacts(name, before, after),
  ];
}

/** What becomes of a host that is served no more. */
const fallback = (domain: string, domains: Domains): string => `no longer served, ${takenBy(domain, domains)}`;

/** What becomes of requests for a host without a virtual host of its own: the longest wildcard takes them. */
function takenBy(domain: string, domains: Domains): string {
  if (domains.size === 0) return 'nothing listens any more';
  const host = domain.replace(/:\d+$/, '');
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const taker = domains.get(`*${host.slice(dot)}`);
    if (taker !== undefined) return `requests go to ${taker}`;
  }
  const taker = domains.get('*');
  if (taker === undefined || taker.startsWith('blackhole:')) return 'requests get 404';
  if (taker === 'allow_any') return 'requests go where they were addressed';
  return taker === 'block_all' ? 'requests get 502' : `requests go to ${taker}`;
}
