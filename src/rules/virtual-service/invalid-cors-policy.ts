import { durationMs } from '../../model/duration.js';
import type { CorsPolicy } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { durationFault } from '../shared/values/duration.js';
import { corsHeaderFault } from '../shared/values/header-name.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  '*',
]);

export const rule = defineRule({
  code: 'MSH0225',
  name: 'invalid-cors-policy',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A CORS policy names an origin, method or header that cannot exist.',
  docs: {
    why: 'Browsers are told which origins, methods and headers are allowed. What no browser sends is never allowed anything, and Istio rejects the VirtualService.',
    fix: 'Origins are matched with `exact`, `prefix` or `regex`; methods are upper case; `maxAge` is in whole seconds.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      for (const { steps, fact, help } of faultsOf(part.corsPolicy ?? {})) {
        yield { resource, path: [...path, 'corsPolicy', ...steps], message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

interface CorsFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

function faultsOf({ allowOrigins = [], allowMethods = [], maxAge, ...headers }: CorsPolicy): readonly CorsFault[] {
  const origins = allowOrigins.flatMap(({ exact, prefix, regex }, index) =>
    exact || prefix || regex ? [] : [{ steps: ['allowOrigins', index], fact: 'an allowed origin is empty' }],
  );
  const methods = allowMethods.flatMap((method, index) => {
    const help = METHODS.has(method.toUpperCase()) ? `write ${method.toUpperCase()}` : undefined;
    const fact = `${JSON.stringify(method)} is no HTTP method`;
    return METHODS.has(method) ? [] : [{ steps: ['allowMethods', index], fact, help }];
  });
  const names = (['allowHeaders', 'exposeHeaders'] as const).flatMap((field) =>
    (headers[field] ?? []).flatMap((name, index) => {
      const fault = corsHeaderFault(name);
      return fault === undefined ? [] : [{ steps: [field, index], fact: `${field}: ${JSON.stringify(name)} ${fault}` }];
    }),
  );
  const isWhole = durationFault(maxAge) !== undefined || (durationMs(maxAge) ?? 0) % 1000 === 0;
  const age = isWhole ? [] : [{ steps: ['maxAge'], fact: `maxAge ${maxAge} is not in whole seconds` }];
  return [...origins, ...methods, ...names, ...age];
}
