import { isRecord, type JsonRecord, recordsAt } from '../../source/json-fields.js';
import { routeMatchText } from '../route-match.js';
import { canonicalText, isSameJson } from '../same-json.js';
import { fieldChanges, routeTargetText } from './destination.js';
import type { TrafficFact } from './fact.js';

/** What becomes of the routes of one virtual host. */
export function routeFacts(hostName: string, before: JsonRecord, after: JsonRecord): readonly TrafficFact[] {
  const [old, now] = [routesByMatch(before), routesByMatch(after)];
  const subject = (route: JsonRecord): string => `${hostName} ${routeMatchText(route.match)}`;
  const facts: TrafficFact[] = [];
  for (const [match, route] of old) {
    const successor = now.get(match);
    if (successor !== undefined) facts.push(...keptRoute(subject(route), route, successor));
    else
      facts.push({
        topic: 'route',
        action: 'removed',
        subject: subject(route),
        detail: `went to ${routeTargetText(route)}`,
      });
  }
  for (const [match, route] of now) {
    if (old.has(match)) continue;
    facts.push({
      topic: 'route',
      action: 'added',
      subject: subject(route),
      detail: `goes to ${routeTargetText(route)}`,
    });
  }
  return isReordered(old, now)
    ? [
        ...facts,
        { topic: 'route', action: 'changed', subject: hostName, detail: 'its routes are tried in another order' },
      ]
    : facts;
}

/** Only the first route of a match is ever reached. */
function routesByMatch(host: JsonRecord): ReadonlyMap<string, JsonRecord> {
  const byMatch = new Map<string, JsonRecord>();
  for (const route of recordsAt(host, 'routes')) {
    const key = canonicalText(route.match);
    if (!byMatch.has(key)) byMatch.set(key, route);
  }
  return byMatch;
}

function isReordered(old: ReadonlyMap<string, JsonRecord>, now: ReadonlyMap<string, JsonRecord>): boolean {
  const kept = [...old.keys()].filter((match) => now.has(match));
  const keptNow = [...now.keys()].filter((match) => old.has(match));
  return kept.some((match, index) => match !== keptNow[index]);
}

function keptRoute(subject: string, before: JsonRecord, after: JsonRecord): readonly TrafficFact[] {
  const [from, to] = [routeTargetText(before), routeTargetText(after)];
  const facts: TrafficFact[] = [];
  if (from !== to) facts.push({ topic: 'route', action: 'retargeted', subject, detail: `${from} → ${to}` });
  const detail = [
    fieldChanges(before.route, after.route, differingFields(before.route, after.route, TARGET_FIELDS)),
    fieldChanges(before, after, differingFields(before, after, HANDLED_FIELDS)),
  ]
    .filter((part) => part !== '')
    .join(', ');
  if (detail !== '') facts.push({ topic: 'route', action: 'changed', subject, detail });
  return facts;
}

const TARGET_FIELDS: ReadonlySet<string> = new Set(['cluster', 'weightedClusters', 'maxGrpcTimeout']);
/** Told as a target, or of no consequence to requests. */
const HANDLED_FIELDS: ReadonlySet<string> = new Set([
  'route',
  'redirect',
  'directResponse',
  'name',
  'match',
  'metadata',
  'decorator',
  'statPrefix',
]);

function differingFields(before: unknown, after: unknown, without: ReadonlySet<string>): readonly string[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.filter((key) => !without.has(key) && !isSameJson(old[key], now[key]));
}
