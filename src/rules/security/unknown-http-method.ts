import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { operationsOf, valuesOf } from '../shared/security/authorization-parts.js';
import { matchesPattern } from '../shared/security/value-patterns.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE'];

export const rule = defineRule({
  code: 'MSH0751',
  name: 'unknown-http-method',
  severity: 'warning',
  upstream: ['KIA0102'],
  summary: 'An AuthorizationPolicy names a method that HTTP does not have.',
  docs: {
    why: 'Methods are compared literally and with their case. A misspelt or lower-case method matches no request: an ALLOW rule refuses what it should let through, a DENY rule lets through what it should refuse. gRPC calls are always `POST`.',
    fix: 'Write the method in capitals, or a prefix or suffix of it with `*`.',
    exceptions:
      'Methods of HTTP extensions such as WebDAV, e.g. `PROPFIND`. Suppress the finding where they are meant.',
  },
  *check({ mesh }) {
    for (const { policy, field, value, path } of valuesOf(operationsOf(mesh), ['methods', 'notMethods'])) {
      if (value === '' || METHODS.some((method) => matchesPattern(method, value))) continue;
      const isOtherCase = METHODS.some((method) => matchesPattern(method, value.toUpperCase().trim()));
      const near = isOtherCase ? value.toUpperCase().trim() : didYouMean(value, METHODS);
      yield {
        resource: policy,
        path,
        upstream: field === 'methods' && !isOtherCase ? ['KIA0102'] : [],
        message: `${field}: ${JSON.stringify(value)} is no method of HTTP${isOtherCase ? ', where case counts' : ''}, so no request matches it`,
        help: near === undefined ? `methods: ${METHODS.join(', ')}` : `did you mean ${near}?`,
      };
    }
  },
});
