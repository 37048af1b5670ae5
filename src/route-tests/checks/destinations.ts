import { parseClusterName } from '../../compile/names.js';
import type { Share } from '../../trace/outcome.js';
import type { ExpectedDestination } from '../format.js';
import type { Comparison } from './comparison.js';

const CLOSE_ENOUGH = 0.01;

/** Compares all the places requests go to with those expected; `otherwise` says what happened when there are none. */
export function compareDestinations(
  field: string,
  expected: readonly ExpectedDestination[],
  shares: readonly Share[],
  otherwise: string,
): Comparison {
  const left = [...shares];
  const unmet = expected.filter((destination) => {
    const index = left.findIndex((share) => isDestination(destination, share));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return {
    field,
    holds: unmet.length === 0 && left.length === 0,
    expected: expected.map(describeExpected).join(', ') || 'none',
    actual: shares.map(describeShare).join(', ') || otherwise,
  };
}

function isDestination(expected: ExpectedDestination, { cluster, weight }: Share): boolean {
  const parts = parseClusterName(cluster);
  return (
    (expected.cluster === undefined || expected.cluster === cluster) &&
    (expected.host === undefined || isHost(expected.host, parts?.host ?? cluster)) &&
    (expected.port === undefined || expected.port === parts?.port) &&
    (expected.subset === undefined || expected.subset === (parts?.subset ?? '')) &&
    (expected.weight === undefined || Math.abs(expected.weight - weight) < CLOSE_ENOUGH)
  );
}

/** Whether a host, perhaps a short one, names a service. */
function isHost(expected: string, host: string): boolean {
  return expected === host || (host.startsWith(`${expected}.`) && /\.svc\./.test(host));
}

function describeExpected({ cluster, host, port, subset, weight }: ExpectedDestination): string {
  const parts = [
    host ?? cluster ?? 'any cluster',
    port === undefined ? '' : ` port ${port}`,
    subset === undefined ? '' : subset === '' ? ' without subset' : ` subset ${subset}`,
    weight === undefined ? '' : ` ${weight} %`,
  ];
  return parts.join('');
}

function describeShare({ cluster, weight }: Share): string {
  return weight === 100 ? cluster : `${cluster} ${Number(weight.toFixed(2))} %`;
}
