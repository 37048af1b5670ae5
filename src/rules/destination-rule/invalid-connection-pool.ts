import type { ConnectionPoolSettings } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { connectionPoolsOf } from '../shared/destination-rule/connection-pools.js';
import { rejected } from '../shared/rejection.js';
import { durationFault, durationOrOffFault } from '../shared/values/duration.js';

export const rule = defineRule({
  code: 'MSH0310',
  name: 'invalid-connection-pool',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A limit of a connection pool is negative, a time span too short, or two settings contradict.',
  docs: {
    why: 'Limits are counts of connections and requests and spans of whole milliseconds. `useClientProtocol` keeps the protocol of the client, which `h2UpgradePolicy: UPGRADE` changes. Istio rejects the object.',
    fix: 'Leave a limit away to have the default. `tcp.idleTimeout: 0s` switches that timeout off; other spans cannot be zero.',
  },
  *check({ mesh }) {
    for (const { resource, pool, path } of connectionPoolsOf(mesh)) {
      for (const { steps, fact } of faultsOf(pool)) {
        yield { resource, path: [...path, ...steps], message: `${fact}; ${rejected(resource)}` };
      }
    }
  },
});

interface PoolFault {
  readonly steps: Path;
  readonly fact: string;
}

const HTTP_COUNTS = [
  'http1MaxPendingRequests',
  'http2MaxRequests',
  'maxRequestsPerConnection',
  'maxRetries',
  'maxConcurrentStreams',
] as const;

function faultsOf({ tcp = {}, http = {} }: ConnectionPoolSettings): readonly PoolFault[] {
  const counts: readonly (readonly [Path, number | undefined])[] = [
    [['tcp', 'maxConnections'], tcp.maxConnections],
    ...HTTP_COUNTS.map((field) => [['http', field], http[field]] as const),
  ];
  const spans = [
    [['http', 'idleTimeout'], http.idleTimeout, durationFault],
    [['tcp', 'connectTimeout'], tcp.connectTimeout, durationFault],
    [['tcp', 'maxConnectionDuration'], tcp.maxConnectionDuration, durationFault],
    [['tcp', 'tcpKeepalive', 'time'], tcp.tcpKeepalive?.time, durationFault],
    [['tcp', 'tcpKeepalive', 'interval'], tcp.tcpKeepalive?.interval, durationFault],
    [['tcp', 'idleTimeout'], tcp.idleTimeout, durationOrOffFault],
  ] as const;
  const isContradiction = http.useClientProtocol === true && http.h2UpgradePolicy === 'UPGRADE';
  return [
    ...counts.flatMap(([steps, count = 0]) =>
      count < 0 ? [{ steps, fact: `${steps.at(-1)} ${count} is negative` }] : [],
    ),
    ...spans.flatMap(([steps, span, check]) => {
      const fault = check(span);
      return fault === undefined ? [] : [{ steps, fact: `${steps.at(-1)} ${span} ${fault}` }];
    }),
    ...(isContradiction
      ? [{ steps: ['http', 'useClientProtocol'], fact: 'useClientProtocol contradicts h2UpgradePolicy UPGRADE' }]
      : []),
  ];
}
