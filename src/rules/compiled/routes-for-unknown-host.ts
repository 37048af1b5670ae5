import { type Hostname, isWildcard, resolveShortHost } from '../../model/host.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { defineRule, type RuleContext } from '../rule.js';
import { namesText } from '../shared/names.js';
import { partlyQualifiedHost, unknownHostHelp } from '../shared/services/destination-hosts.js';
import { isUsedThrough } from '../shared/virtual-service/route-gateways.js';

export const rule = defineRule({
  code: 'MSH1163',
  name: 'routes-for-unknown-host',
  severity: 'warning',
  upstream: [],
  summary: 'Sidecars have no listener for the host of a VirtualService.',
  docs: {
    why: 'A sidecar listens for the ports of the Services and ServiceEntries that it knows. For a host that nothing defines there are none: its `tls` and `tcp` routes are left out, and its `http` routes hold only for requests that come by on port 80 with exactly this host, which a name of the cluster without a Service never resolves to. Usually the name is misspelt, and the Service that is meant goes without its routes.',
    fix: 'Correct the host, or define a Service or ServiceEntry for it.',
    exceptions:
      'Nothing is reported for `http` routes of hosts outside the cluster, nor where the route sends to the same unknown host, which is a finding of its own.',
  },
  *check(context) {
    const { mesh } = context;
    for (const virtualService of mesh.virtualServices.all) {
      const resource = mesh.resources.VirtualService.find((candidate) => candidate === virtualService.resource);
      if (resource === undefined || !virtualService.gateways.includes('mesh')) continue;
      for (const [index, written] of (resource.spec.hosts ?? []).entries()) {
        const consequence = consequenceOf(context, virtualService, written);
        if (consequence === undefined) continue;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `no Service or ServiceEntry has the host ${hostOf(context, virtualService, written)}, so ${consequence}`,
          help: unknownHostHelp(mesh, written, virtualService.namespace),
        };
      }
    }
  },
});

const hostOf = ({ mesh }: RuleContext, { namespace }: VirtualService, written: Hostname): Hostname =>
  resolveShortHost(written, namespace, mesh.domainSuffix);

function consequenceOf(context: RuleContext, virtualService: VirtualService, written: Hostname): string | undefined {
  const { mesh, knowledge } = context;
  const host = hostOf(context, virtualService, written);
  if (isWildcard(written) || mesh.services.byHost.has(host)) return undefined;
  if (sendsTo(virtualService, host) || isCovered(context, host)) return undefined;
  if (knowledge.host(host, virtualService.namespace) !== 'missing') return undefined;
  const lists = (['tls', 'tcp'] as const).filter((list) =>
    virtualService[list].some((route) => isUsedThrough(route, ['mesh'])),
  );
  if (lists.length > 0) return `no sidecar has a listener for it, and its ${namesText(lists)} routes are left out`;
  if (!virtualService.http.some((route) => isUsedThrough(route, ['mesh']))) return undefined;
  if (partlyQualifiedHost(mesh, written) !== undefined)
    return `sidecars use these routes for requests that name exactly ${written}, and for no other name of the Service`;
  if (!host.endsWith(`.svc.${mesh.domainSuffix}`)) return undefined;
  return 'no client can resolve it and no request takes these routes';
}

/** The destination of a route is the same unknown host, which another rule reports. */
function sendsTo({ http, tls, tcp }: VirtualService, host: Hostname): boolean {
  return [...http, ...tls, ...tcp].some(({ route = [] }) =>
    route.some(({ destination }) => destination?.host === host),
  );
}

/** A ServiceEntry for a wildcard may be meant, or a Pod of a headless Service. */
function isCovered({ mesh }: RuleContext, host: Hostname): boolean {
  const labels = host.split('.');
  if (mesh.services.byHost.has(labels.slice(1).join('.'))) return true;
  return labels.some((_, index) => mesh.services.byHost.has(['*', ...labels.slice(index + 1)].join('.')));
}
