import { recordAt } from '../../source/json-fields.js';
import { numberIn, textIn } from '../fields.js';
import { percentOf } from '../percent.js';

/** What fault injection does to a request. */
export interface Fault {
  readonly delayMs: number;
  readonly delayPercent: number;
  readonly abortStatus: number | undefined;
  readonly abortPercent: number;
}

/** Reads an HTTPFault; without a percentage nothing ever fires. */
export function faultOf(config: unknown): Fault {
  const delay = recordAt(config, 'delay');
  const abort = recordAt(config, 'abort');
  const status = numberIn(abort, 'httpStatus') ?? (numberIn(abort, 'grpcStatus') === undefined ? undefined : GRPC_OK);
  return {
    delayMs: milliseconds(textIn(delay, 'fixedDelay')),
    delayPercent: percentOf(recordAt(delay, 'percentage')),
    abortStatus: status,
    abortPercent: status === undefined ? 0 : percentOf(recordAt(abort, 'percentage')),
  };
}

/** gRPC errors travel in a response that HTTP takes for a success. */
const GRPC_OK = 200;

function milliseconds(duration: string | undefined): number {
  return duration === undefined ? 0 : Math.round(Number.parseFloat(duration) * 1000);
}
