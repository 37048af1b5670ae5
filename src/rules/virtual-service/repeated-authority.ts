import type { HttpRoute } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0217',
  name: 'repeated-authority',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A route sets the authority of requests more than once.',
  docs: {
    why: '`rewrite.authority` and the headers `Host` and `:authority` are the same thing. A request has one authority; Istio rejects the VirtualService rather than choose.',
    fix: 'Keep one of them, `rewrite.authority` as a rule.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      const [first, ...others] = authoritiesOf(part);
      if (first === undefined) continue;
      for (const other of others) {
        yield {
          resource,
          path: [...path, ...other.path],
          message: `the authority is set to ${JSON.stringify(first.value)} and to ${JSON.stringify(other.value)}; ${rejected(resource)}`,
          help: 'keep one of them',
          related: [{ resource, path: [...path, ...first.path], message: 'set here already' }],
        };
      }
    }
  },
});

interface Authority {
  readonly value: string;
  readonly path: Path;
}

function authoritiesOf({ rewrite, headers }: HttpRoute): readonly Authority[] {
  const fromHeaders = (['set', 'add'] as const).flatMap((operation) =>
    Object.entries(headers?.request?.[operation] ?? {})
      .filter(([name]) => [':authority', 'host'].includes(name.toLowerCase()))
      .map(([name, value]) => ({ value, path: ['headers', 'request', operation, name] })),
  );
  const rewritten = rewrite?.authority ? [{ value: rewrite.authority, path: ['rewrite', 'authority'] }] : [];
  return [...rewritten, ...fromHeaders];
}
