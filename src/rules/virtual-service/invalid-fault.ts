import { GRPC_STATUSES } from '../../model/grpc-status.js';
import { didYouMean } from '../../schema/suggest.js';
import type { HttpFaultInjection, VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { statusFault } from '../shared/values/http-status.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0224',
  name: 'invalid-fault',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A fault injects nothing, or something that cannot be sent.',
  docs: {
    why: 'A fault delays requests or aborts them with an HTTP or gRPC status. Istio rejects a VirtualService with a fault that does neither, with a status that does not exist, and with `http2Error` or `exponentialDelay`, which are not implemented.',
    fix: 'Write `abort: {httpStatus: 503, percentage: {value: 10}}` or `delay: {fixedDelay: 2s, percentage: {value: 10}}`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      if (part.fault) yield* faultsOf(resource, part.fault, [...path, 'fault']);
    }
  },
});

function* faultsOf(resource: VirtualServiceResource, fault: HttpFaultInjection, path: Path): Iterable<RuleFinding> {
  if (!fault.abort && !fault.delay) {
    yield { resource, path, message: `the fault has neither an abort nor a delay; ${rejected(resource)}` };
  }
  if (fault.abort) yield* abortFaults(resource, fault.abort, [...path, 'abort']);
  if (fault.delay?.exponentialDelay !== undefined) {
    const message = `Istio does not implement exponentialDelay; ${rejected(resource)}`;
    yield { resource, path: [...path, 'delay', 'exponentialDelay'], at: 'key', message, help: 'use fixedDelay' };
  }
}

function* abortFaults(
  resource: VirtualServiceResource,
  abort: NonNullable<HttpFaultInjection['abort']>,
  path: Path,
): Iterable<RuleFinding> {
  const { httpStatus, grpcStatus, http2Error } = abort;
  if (httpStatus === undefined && grpcStatus === undefined && http2Error === undefined) {
    const message = 'the abort has no httpStatus or grpcStatus, so no request is aborted';
    // Mirrors Istio, which notices this and says nothing.
    yield { resource, path, message, help: 'add httpStatus, e.g. 503', severity: 'warning', upstream: [] };
  }
  const wrongStatus = httpStatus === undefined ? undefined : statusFault(httpStatus);
  if (wrongStatus !== undefined) {
    yield {
      resource,
      path: [...path, 'httpStatus'],
      message: `status ${httpStatus} ${wrongStatus}; ${rejected(resource)}`,
    };
  }
  if (grpcStatus !== undefined && !GRPC_STATUSES.includes(grpcStatus)) {
    const near = didYouMean(grpcStatus, GRPC_STATUSES);
    const message = `${JSON.stringify(grpcStatus)} is no gRPC status; ${rejected(resource)}`;
    yield { resource, path: [...path, 'grpcStatus'], message, help: near && `did you mean ${near}?` };
  }
  if (http2Error !== undefined) {
    const message = `Istio does not implement http2Error; ${rejected(resource)}`;
    yield { resource, path: [...path, 'http2Error'], at: 'key', message, help: 'use httpStatus or grpcStatus' };
  }
}
