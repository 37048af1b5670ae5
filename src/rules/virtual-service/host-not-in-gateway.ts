import { hostsOverlap, resolveShortHost } from '../../model/host.js';
import { MESH_GATEWAY, resolveGatewayName } from '../../model/virtual-service-names.js';
import type { GatewayResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { gatewaysByKey } from '../shared/gateway/gateway-selection.js';
import { namesText } from '../shared/names.js';
import { boundGatewaysOf } from '../shared/virtual-service/bound-gateways.js';

export const rule = defineRule({
  code: 'MSH0255',
  name: 'host-not-in-gateway',
  severity: 'warning',
  upstream: ['IST0132'],
  summary: 'No server of a Gateway takes any host of a VirtualService that is bound to it.',
  docs: {
    why: 'A gateway serves only the hosts that a server lists, and of those with a namespace prefix only for VirtualServices of that namespace. Routes for other hosts are dropped, and clients get a 404.',
    fix: 'Add the host to a server of the Gateway, or a namespace prefix that lets the VirtualService in.',
  },
  *check({ mesh }) {
    const gateways = gatewaysByKey(mesh);
    for (const { resource, gateway, path } of boundGatewaysOf(mesh)) {
      const namespace = resource.metadata.namespace ?? '';
      const target = gateway === MESH_GATEWAY ? undefined : gateways.get(resolveGatewayName(gateway, namespace));
      const hosts = resource.spec.hosts ?? [];
      if (target === undefined || hosts.length === 0) continue;
      const claims = hostsOf(target);
      const open = claims.filter(({ scope }) => scope === '*' || scope === namespace);
      const served = hosts.some((host) => {
        const full = resolveShortHost(host, namespace, mesh.domainSuffix);
        return open.some((claim) => hostsOverlap(full, claim.host));
      });
      if (served) continue;
      const closed = claims.find(({ scope, host }) => scope !== '*' && hosts.some((own) => hostsOverlap(own, host)));
      yield {
        resource,
        path: ['spec', 'hosts', ...(hosts.length === 1 ? [0] : [])],
        message: `Gateway ${target.metadata.namespace}/${target.metadata.name} does not serve ${namesText(hosts)}${closed ? ` to ${namespace}` : ''}, so requests that enter there get a 404`,
        help: closed
          ? `the Gateway lists ${closed.written}, for namespace ${closed.scope} only`
          : `it serves ${namesText(claims.map(({ written }) => written)) || 'no host'}`,
        related: [
          { resource, path, message: 'bound here' },
          { resource: target, path: ['spec', 'servers'], message: 'the servers of the Gateway' },
        ],
      };
    }
  },
});

function hostsOf({ metadata, spec }: GatewayResource) {
  return (spec.servers ?? []).flatMap(({ hosts = [] }) =>
    hosts.map((written) => {
      const [host = '', scope = '*'] = written.split('/').reverse();
      return { written, host, scope: scope === '.' ? (metadata.namespace ?? '') : scope };
    }),
  );
}
