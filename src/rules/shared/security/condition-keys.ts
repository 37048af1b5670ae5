import { didYouMean } from '../../../schema/suggest.js';

const PLAIN_KEYS = [
  'source.ip',
  'remote.ip',
  'source.namespace',
  'source.serviceAccount',
  'source.trustDomain',
  'source.principal',
  'request.auth.principal',
  'request.auth.audiences',
  'request.auth.presenter',
  'destination.ip',
  'destination.port',
  'connection.sni',
] as const;
const MAP_KEYS = ['request.headers', 'request.auth.claims'] as const;
const EXPERIMENTAL = 'experimental.envoy.filters.';

export interface KeyFault {
  readonly fault: string;
  readonly help?: string;
}

/** Why a condition of an AuthorizationPolicy cannot be on `key`; undefined when it can. */
export function conditionKeyFault(key: string): KeyFault | undefined {
  if (key === '') return { fault: 'is empty' };
  if (PLAIN_KEYS.some((plain) => plain === key)) return undefined;
  if ([...MAP_KEYS, EXPERIMENTAL].some((prefix) => key.startsWith(prefix))) {
    if (/^[^[]+\[.*\]$/.test(key)) return undefined;
    const name = MAP_KEYS.find((prefix) => key.startsWith(prefix));
    return { fault: 'names no entry', help: name && `write ${name}[name]` };
  }
  return replacedKeyFault(key) ?? unknownKeyFault(key);
}

function replacedKeyFault(key: string): KeyFault | undefined {
  if (key === 'destination.namespace')
    return { fault: 'is no longer an attribute', help: 'write the policy in that namespace' };
  if (key.startsWith('destination.labels'))
    return { fault: 'is no longer an attribute', help: 'select the workloads with selector.matchLabels' };
  return key === 'destination.name' || key === 'destination.user'
    ? { fault: 'was an attribute of Istio before 1.4 only' }
    : undefined;
}

function unknownKeyFault(key: string): KeyFault {
  const stem = key.replace(/\[.*$/, '');
  const near = didYouMean(stem, [...PLAIN_KEYS, ...MAP_KEYS]);
  const suggestion = MAP_KEYS.some((name) => name === near) ? `${near}${key.slice(stem.length) || '[name]'}` : near;
  return {
    fault: 'is not an attribute Istio knows',
    help:
      suggestion === undefined
        ? `attributes: ${[...PLAIN_KEYS, ...MAP_KEYS].join(', ')}`
        : `did you mean ${suggestion}?`,
  };
}
