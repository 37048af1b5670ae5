import type { HttpRoute, VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0207',
  name: 'misplaced-delegate',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A delegate VirtualService, or a route that delegates, holds what it cannot have.',
  docs: {
    why: 'A root VirtualService matches a host and hands a part of its paths to a delegate, one without hosts. The delegate inherits gateways and hosts and has HTTP routes only; a route that delegates does nothing else itself; and a delegate cannot delegate further. Istio rejects the VirtualService otherwise.',
    fix: 'Move routes and redirects into the delegate, and hosts, gateways, `tls` and `tcp` into the root.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      const isDelegate = (resource.spec.hosts ?? []).length === 0;
      const misplaced = isDelegate ? inDelegate(resource) : [];
      const routes = (resource.spec.http ?? []).flatMap((route, index) =>
        inRoute(route, isDelegate, ['spec', 'http', index]),
      );
      for (const { path, fact, help } of [...misplaced, ...routes]) {
        yield { resource, path, at: 'key', message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

interface Misplaced {
  readonly path: Path;
  readonly fact: string;
  readonly help: string;
}

function inDelegate({ spec }: VirtualServiceResource): readonly Misplaced[] {
  const fields = (['gateways', 'tls', 'tcp'] as const).filter((field) => (spec[field] ?? []).length > 0);
  return fields.map((field) => ({
    path: ['spec', field],
    fact: `a VirtualService without hosts is a delegate, which cannot have ${field}`,
    help: `add hosts, or move ${field} to the VirtualService that delegates`,
  }));
}

function inRoute(route: HttpRoute, isDelegate: boolean, path: Path): readonly Misplaced[] {
  if (!route.delegate) return [];
  if (isDelegate) {
    return [
      {
        path: [...path, 'delegate'],
        fact: 'a VirtualService without hosts is a delegate, which cannot delegate further',
        help: 'name this delegate in the VirtualService with the hosts',
      },
    ];
  }
  const fields = [...(route.redirect ? ['redirect'] : []), ...(route.route?.length ? ['route'] : [])];
  return fields.map((field) => ({
    path: [...path, field],
    fact: `the route hands requests to delegate ${route.delegate?.name} and cannot have a ${field} of its own`,
    help: `move the ${field} into the delegate, or remove delegate`,
  }));
}
