import type { AuthorizationRule } from '../../schema/types/security.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0715',
  name: 'empty-authorization-part',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An entry of `from` or `to` says nothing about the request.',
  docs: {
    why: 'An entry of `from` needs a `source`, one of `to` an `operation`, each with at least one field. An empty one would match every request, which is rarely meant; Istio rejects the policy.',
    fix: 'Write what the entry should match, or remove it: a rule without `from` matches every source, one without `to` every operation.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      for (const [index, authorization] of (resource.spec.rules ?? []).entries()) {
        for (const { path, what } of emptyParts(authorization)) {
          yield {
            resource,
            path: ['spec', 'rules', index, ...path],
            message: `rule ${index + 1}: ${what}; ${rejected(resource)}`,
            help: `remove the entry, if the rule should match every ${path[0] === 'from' ? 'source' : 'operation'}`,
          };
        }
      }
    }
  },
});

interface EmptyPart {
  readonly path: Path;
  readonly what: string;
}

function emptyParts({ from = [], to = [] }: AuthorizationRule): readonly EmptyPart[] {
  return [
    ...from.flatMap(({ source }, index) => emptyPart(source, ['from', index], 'source')),
    ...to.flatMap(({ operation }, index) => emptyPart(operation, ['to', index], 'operation')),
  ];
}

function emptyPart(part: object | undefined, path: Path, field: 'source' | 'operation'): readonly EmptyPart[] {
  if (part === undefined) return [{ path, what: `the entry of ${path[0]} has no ${field}` }];
  const isEmpty = Object.values(part).every((value: unknown) => Array.isArray(value) && value.length === 0);
  return isEmpty ? [{ path: [...path, field], what: `the ${field} matches on nothing` }] : [];
}
