import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import { without } from '../rewrite.js';
import type { Report } from '../rewrite-config.js';
import { isWildcard, type Loopback } from './loopback.js';

/** A listener that accepts connections of its own, at an address that this machine has. */
export function boundListener(listener: JsonRecord, loopback: Loopback, report: Report): JsonRecord {
  const addresses = [listener, ...recordsAt(listener, 'additionalAddresses')].map(socketAddress);
  if (addresses.every(isLocal)) {
    if (listener.bindToPort !== false) return listener;
    report(
      'replaced',
      'hand-off by original destination',
      'nothing intercepts connections here; the listener binds its port',
    );
    return without(listener, 'bindToPort');
  }
  report(
    'replaced',
    'address of the cluster',
    'this machine has no such address; the listener binds its counterpart in 127.0.0.0/8',
  );
  return {
    ...without(listener, 'bindToPort'),
    address: onLoopback(recordAt(listener, 'address'), loopback),
    ...(Array.isArray(listener.additionalAddresses) && {
      additionalAddresses: recordsAt(listener, 'additionalAddresses').map((additional) => ({
        ...additional,
        address: onLoopback(recordAt(additional, 'address'), loopback),
      })),
    }),
  };
}

/** The IP address that a listener (or one of its additional addresses) binds; empty for pipes. */
export function socketAddress(listener: JsonRecord): string {
  return textAt(listener, 'address', 'socketAddress', 'address');
}

function isLocal(host: string): boolean {
  return host === '' || isWildcard(host) || host.startsWith('127.') || host === '::1';
}

function onLoopback(address: JsonRecord | undefined, loopback: Loopback): JsonRecord | undefined {
  const host = textAt(address, 'socketAddress', 'address');
  if (isLocal(host)) return address;
  return { ...address, socketAddress: { ...recordAt(address, 'socketAddress'), address: loopback(host) } };
}
