import type { Listener, SocketAddress } from '../../envoy/types.js';
import { isWildcard } from '../address.js';
import type { TraceRequest } from '../request.js';
import type { Connection } from './connection.js';

/** Where a gateway is reached when nobody says otherwise. */
const LOOPBACK = '127.0.0.1';

/** Every TCP address a listener is bound to or stands for. */
function listenerAddresses(listener: Listener): readonly SocketAddress[] {
  const all = [listener.address, ...(listener.additionalAddresses ?? []).map(({ address }) => address)];
  return all.flatMap((address) =>
    address !== undefined && 'socketAddress' in address && address.socketAddress.protocol !== 'UDP'
      ? [address.socketAddress]
      : [],
  );
}

/** The listener that handles a connection, as Envoy behind iptables (or a gateway's ports) picks it. */
export function findListener(
  listeners: readonly Listener[],
  connection: Connection,
  direction: TraceRequest['direction'],
): Listener | undefined {
  if (direction === 'inbound') {
    return named(listeners, 'virtualInbound') ?? onPort(directed(listeners, 'INBOUND'), connection);
  }
  if (direction === 'outbound') {
    return onPort(directed(listeners, 'OUTBOUND'), connection) ?? named(listeners, 'virtualOutbound');
  }
  return onPort(listeners, connection);
}

function directed(listeners: readonly Listener[], direction: 'INBOUND' | 'OUTBOUND'): readonly Listener[] {
  return listeners.filter(
    ({ name, trafficDirection }) =>
      name !== 'virtualInbound' &&
      name !== 'virtualOutbound' &&
      (trafficDirection === direction || (trafficDirection === undefined && direction === 'OUTBOUND')),
  );
}

function named(listeners: readonly Listener[], name: string): Listener | undefined {
  return listeners.find((listener) => listener.name === name);
}

/** The exact address wins over the wildcard. */
function onPort(listeners: readonly Listener[], { destination, port, speaks }: Connection): Listener | undefined {
  const open = listeners.filter((listener) => listenerAddresses(listener).some(({ portValue }) => portValue === port));
  const bound = (accepts: (ip: string) => boolean): Listener | undefined =>
    open.find((listener) =>
      listenerAddresses(listener).some(({ address, portValue }) => portValue === port && accepts(address)),
    );
  const dialled = destination?.ip ?? LOOPBACK;
  return (
    bound((ip) => ip === dialled) ?? bound(isWildcard) ?? (destination === undefined ? suited(open, speaks) : undefined)
  );
}

/** Of listeners on several addresses, the one that speaks the client's protocol. */
function suited(listeners: readonly Listener[], speaks: Connection['speaks']): Listener | undefined {
  const speaksHttp = ({ filterChains = [] }: Listener): boolean =>
    filterChains.some(({ filters = [] }) =>
      filters.some(({ name }) => name === 'envoy.filters.network.http_connection_manager'),
    );
  return listeners.find((listener) => speaksHttp(listener) === (speaks !== 'tcp')) ?? listeners[0];
}
