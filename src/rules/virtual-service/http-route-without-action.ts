import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0208',
  name: 'http-route-without-action',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An HTTP route does not say what becomes of its requests.',
  docs: {
    why: 'A route sends requests to a destination (`route`), elsewhere (`redirect`), answers them itself (`directResponse`) or hands them to another VirtualService (`delegate`). With none of these Istio rejects the VirtualService.',
    fix: 'Add one of them.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      if (part.route?.length || part.redirect || part.directResponse || part.delegate) continue;
      const name = part.name ? `route ${JSON.stringify(part.name)}` : `route ${Number(path.at(-1)) + 1}`;
      yield {
        resource,
        path,
        message: `HTTP ${name} has no route, redirect, directResponse or delegate, so nothing is done with its requests; ${rejected(resource)}`,
        help: 'add a destination, e.g. route: [{destination: {host: reviews}}]',
      };
    }
  },
});
