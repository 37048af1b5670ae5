import { type JsonRecord, numberAt, recordAt, recordsAt, textAt } from '../source/json-fields.js';
import type { Pass, StandaloneProblem } from './config.js';
import { isWildcard } from './original-destination/loopback.js';
import { rewrite, without } from './rewrite.js';
import { mapResources } from './rewrite-config.js';

const MAX_PORT = 65535;

/** Applies `listen` to the listeners of every address, and the port offset to all, with the policies that name ports. */
export const moveListeners: Pass = (config, { listen, portOffset }) => {
  const problems: StandaloneProblem[] = [];
  const { config: moved } = mapResources(config, 'listeners', (listener) => {
    const port = numberAt(listener, 'address', 'socketAddress', 'portValue') + portOffset;
    if (port > MAX_PORT) problems.push({ kind: 'port-range', listener: textAt(listener, 'name'), port });
    const bound = listen === undefined ? listener : boundTo(listener, listen);
    return portOffset === 0 ? bound : withPortOffset(bound, portOffset);
  });
  return { config: moved, changes: [], problems };
};

function boundTo(listener: JsonRecord, host: string): JsonRecord {
  if (!isWildcard(textAt(listener, 'address', 'socketAddress', 'address'))) return listener;
  const socketAddress = { ...recordAt(listener, 'address', 'socketAddress'), address: host };
  return { ...without(listener, 'additionalAddresses'), address: { socketAddress } };
}

function withPortOffset(listener: JsonRecord, offset: number): JsonRecord {
  const moved = {
    ...listener,
    address: movedAddress(recordAt(listener, 'address'), offset),
    ...(Array.isArray(listener.additionalAddresses) && {
      additionalAddresses: recordsAt(listener, 'additionalAddresses').map((additional) => ({
        ...additional,
        address: movedAddress(recordAt(additional, 'address'), offset),
      })),
    }),
  };
  return rewrite(moved, (record) => withPolicyOffset(record, offset)) ?? moved;
}

function movedAddress(address: JsonRecord | undefined, offset: number): JsonRecord | undefined {
  const socketAddress = recordAt(address, 'socketAddress');
  return socketAddress
    ? { socketAddress: { ...socketAddress, portValue: numberAt(socketAddress, 'portValue') + offset } }
    : address;
}

/** Filter chain matches, inspectors and policies compare with the port that a connection came in on. */
function withPolicyOffset(record: JsonRecord, offset: number): JsonRecord {
  if (typeof record.destinationPort === 'number')
    return { ...record, destinationPort: record.destinationPort + offset };
  const range = recordAt(record, 'destinationPortRange');
  if (range === undefined) return record;
  return {
    ...record,
    destinationPortRange: { ...range, start: numberAt(range, 'start') + offset, end: numberAt(range, 'end') + offset },
  };
}
