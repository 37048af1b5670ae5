import type { ConsistentHash } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { allPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';

const MAX_TABLE_SIZE = 5_000_011;

export const rule = defineRule({
  code: 'MSH0313',
  name: 'invalid-consistent-hash',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Consistent hashing has a cookie without a name, or a table that cannot be built.',
  docs: {
    why: 'The cookie that is hashed needs a name. A Maglev table needs a prime number of places below 5,000,011, and there is one table, a ring or Maglev. Istio rejects the DestinationRule.',
    fix: 'Name the cookie; leave `tableSize` out with `maglev` for 65537, or take another prime such as 32749.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of allPoliciesOf(mesh)) {
      for (const { steps, fact, help } of faultsOf(policy.loadBalancer?.consistentHash ?? {})) {
        const place = [...path, 'loadBalancer', 'consistentHash', ...steps];
        yield { resource, path: place, message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

interface HashFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

function faultsOf({ httpCookie, minimumRingSize, ringHash, maglev }: ConsistentHash): readonly HashFault[] {
  const cookie = httpCookie?.name === '' ? [{ steps: ['httpCookie', 'name'], fact: 'the cookie has no name' }] : [];
  const attributes = (httpCookie?.attributes ?? []).flatMap(({ name = '' }, index, all): HashFault[] => {
    const steps = ['httpCookie', 'attributes', index, 'name'];
    if (name === '') return [{ steps, fact: 'an attribute of the cookie has no name' }];
    const isRepeated = all.findIndex((other) => other.name === name) < index;
    return isRepeated ? [{ steps, fact: `attribute ${name} of the cookie is set twice` }] : [];
  });
  const sizeFault = maglev === undefined ? undefined : tableSizeFault(maglev.tableSize ?? 0);
  const table = maglev?.tableSize === undefined ? ['maglev'] : ['maglev', 'tableSize'];
  const help = 'take a prime number such as 65537 or 32749';
  const other = ringHash ? 'ringHash' : maglev ? 'maglev' : undefined;
  return [
    ...cookie,
    ...attributes,
    ...(sizeFault === undefined ? [] : [{ steps: table, fact: sizeFault, help }]),
    ...(minimumRingSize && other
      ? [{ steps: ['minimumRingSize'], fact: `both minimumRingSize and ${other} are set`, help: `keep ${other}` }]
      : []),
  ];
}

function tableSizeFault(size: number): string | undefined {
  if (size === 0) return 'maglev has no tableSize';
  if (size >= MAX_TABLE_SIZE) return `tableSize ${size} is not below ${MAX_TABLE_SIZE}`;
  return isPrime(size) ? undefined : `tableSize ${size} is not a prime number`;
}

// Mirrors Istio, for which 1 is prime.
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}
