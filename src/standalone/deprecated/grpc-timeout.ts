import { recordAt } from '../../source/json-fields.js';
import { without } from '../rewrite.js';
import type { ReportingVisit } from '../rewrite-config.js';

/** `maxGrpcTimeout`: the client's `grpc-timeout` counts, up to this long. */
export const grpcTimeout: ReportingVisit = (record, report) => {
  if (typeof record.maxGrpcTimeout !== 'string') return record;
  report('replaced', 'maxGrpcTimeout', 'deprecated; maxStreamDuration.grpcTimeoutHeaderMax is its successor');
  const maxStreamDuration = { grpcTimeoutHeaderMax: record.maxGrpcTimeout, ...recordAt(record, 'maxStreamDuration') };
  return { ...without(record, 'maxGrpcTimeout'), maxStreamDuration };
};
