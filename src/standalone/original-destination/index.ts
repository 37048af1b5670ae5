import { type JsonRecord, recordsAt, textAt } from '../../source/json-fields.js';
import type { Change, Pass, PassResult, StockConfig } from '../config.js';
import { rewrite, without } from '../rewrite.js';
import { mapResources, type Report } from '../rewrite-config.js';
import { boundListener } from './bound-listener.js';
import { fixedDestinations, withDestinations } from './clusters.js';
import { splitByPort } from './inbound.js';
import { type Loopback, loopbackAddresses, sameOnLoopback } from './loopback.js';

const ORIGINAL_DESTINATION = 'envoy.filters.listener.original_dst';
const ORIGINAL_SOURCE = 'envoy.filters.listener.original_src';

/** Makes do without interception: listeners bind addresses of this machine, clusters get destinations of their own. */
export const replaceOriginalDestinations: Pass = (config) => {
  const loopback = loopbackAddresses();
  const address = workloadAddress(config.bootstrap);
  const fixed = fixedDestinations(config);
  const clusters = mapResources(config, 'clusters', (cluster, report) =>
    cluster.type === 'ORIGINAL_DST' ? withDestinations(cluster, address, fixed, report) : cluster,
  );
  return andThen(clusters, (at) =>
    mapResources(at, 'listeners', (listener, report) => reachable(listener, address, loopback, report)),
  );
};

function andThen(first: PassResult, next: (config: StockConfig) => PassResult): PassResult {
  const second = next(first.config);
  const changes: readonly Change[] = [...first.changes, ...second.changes];
  return { config: second.config, changes };
}

function reachable(
  listener: JsonRecord,
  address: string,
  loopback: Loopback,
  report: Report,
): JsonRecord | readonly JsonRecord[] | undefined {
  if (listener.useOriginalDst === true) {
    report(
      'dropped',
      `listener ${textAt(listener, 'name')}`,
      'it hands over intercepted connections; nothing intercepts them here',
    );
    return undefined;
  }
  const isEntry = recordsAt(listener, 'listenerFilters').some((filter) => filter.name === ORIGINAL_DESTINATION);
  const plain = withoutTransparency(listener, report);
  if (isEntry) return splitByPort(plain, loopback(address), report).map(onLoopbackRanges);
  return onLoopbackRanges(boundListener(plain, loopback, report));
}

/** Without the parts of transparent proxying, which need the right to spoof addresses. */
function withoutTransparency(listener: JsonRecord, report: Report): JsonRecord {
  const filters = recordsAt(listener, 'listenerFilters');
  const left = filters.filter((filter) => filter.name !== ORIGINAL_DESTINATION && filter.name !== ORIGINAL_SOURCE);
  const isTransparent = listener.transparent === true || filters.some((filter) => filter.name === ORIGINAL_SOURCE);
  if (isTransparent)
    report('dropped', 'transparent proxying', 'it needs interception and the right to use foreign addresses');
  return { ...without(listener, 'transparent', 'listenerFilters'), ...(left.length > 0 && { listenerFilters: left }) };
}

/** Address ranges in filter chain matches and policies follow the addresses they mean onto the loopback network. */
function onLoopbackRanges(listener: JsonRecord): JsonRecord {
  const visited = rewrite(listener, (record) => {
    if (Array.isArray(record.prefixRanges))
      return { ...record, prefixRanges: recordsAt(record, 'prefixRanges').map(movedRange) };
    const { destinationIp } = record;
    return destinationIp === undefined
      ? record
      : { ...record, destinationIp: movedRange(recordsAt({ list: [destinationIp] }, 'list')[0] ?? {}) };
  });
  return visited ?? listener;
}

function movedRange(range: JsonRecord): JsonRecord {
  const address = textAt(range, 'addressPrefix');
  const isMovable = typeof range.prefixLen === 'number' && range.prefixLen >= 8 && /^\d+(\.\d+){3}$/.test(address);
  return isMovable ? { ...range, addressPrefix: sameOnLoopback(address) } : range;
}

/** The IP address of the pod, which its node id names: `sidecar~10.244.0.9~pod.ns~…`. */
function workloadAddress(bootstrap: JsonRecord): string {
  return textAt(bootstrap, 'node', 'id').split('~')[1] ?? '127.0.0.1';
}
