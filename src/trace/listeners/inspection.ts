import type { Listener } from '../../envoy/types.js';
import { recordAt, recordsAt } from '../../source/json-fields.js';
import { numberIn } from '../fields.js';
import type { Connection } from './connection.js';

/** What the listener filters found out; filter chains match on this. */
export interface Inspection {
  readonly transportProtocol: 'tls' | 'raw_buffer';
  readonly serverName: string;
  readonly applicationProtocols: readonly string[];
}

/** Runs the TLS and HTTP inspectors of a listener, where they are enabled for the port. */
export function inspect(listener: Listener, connection: Connection): Inspection {
  const enabled = (name: string): boolean =>
    (listener.listenerFilters ?? []).some(
      (filter) =>
        filter.name === `envoy.filters.listener.${name}` && !disabledFor(filter.filterDisabled, connection.port),
    );
  if (connection.tls && enabled('tls_inspector')) {
    return { transportProtocol: 'tls', serverName: connection.sni, applicationProtocols: connection.alpn };
  }
  const seesHttp = !connection.tls && connection.speaks !== 'tcp' && enabled('http_inspector');
  const protocol = connection.speaks === 'http2' ? 'h2c' : 'http/1.1';
  return { transportProtocol: 'raw_buffer', serverName: '', applicationProtocols: seesHttp ? [protocol] : [] };
}

function disabledFor(predicate: unknown, port: number): boolean {
  const range = recordAt(predicate, 'destinationPortRange');
  if (range !== undefined) return port >= (numberIn(range, 'start') ?? 0) && port < (numberIn(range, 'end') ?? 0);
  const not = recordAt(predicate, 'notMatch');
  if (not !== undefined) return !disabledFor(not, port);
  const all = recordsAt(predicate, 'andMatch', 'rules');
  if (all.length > 0) return all.every((rule) => disabledFor(rule, port));
  if (recordAt(predicate, 'anyMatch') !== undefined) return true;
  return recordsAt(predicate, 'orMatch', 'rules').some((rule) => disabledFor(rule, port));
}
