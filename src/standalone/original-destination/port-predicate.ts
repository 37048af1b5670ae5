import { numberAt, recordAt, recordsAt } from '../../source/json-fields.js';

/** Whether a listener filter's predicate on the destination port holds for a port. */
export function predicateHolds(predicate: unknown, port: number): boolean {
  const range = recordAt(predicate, 'destinationPortRange');
  if (range) return port >= numberAt(range, 'start') && port < numberAt(range, 'end');
  const negated = recordAt(predicate, 'notMatch');
  if (negated) return !predicateHolds(negated, port);
  const any = recordAt(predicate, 'orMatch');
  if (any) return recordsAt(any, 'rules').some((rule) => predicateHolds(rule, port));
  const all = recordAt(predicate, 'andMatch');
  if (all) return recordsAt(all, 'rules').every((rule) => predicateHolds(rule, port));
  return (
    recordAt(predicate, 'anyMatch') !== undefined ||
    (typeof predicate === 'object' && predicate !== null && 'anyMatch' in predicate)
  );
}
