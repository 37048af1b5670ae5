import { claimPath } from '../../compile/routes/jwt-claim-match.js';
import { matchesEmptyText } from '../../envoy/refused-listener.js';
import { gatewayKey } from '../../model/gateway.js';
import type { Proxy } from '../../model/proxy.js';
import type { StringMatch } from '../../schema/types/networking.js';
import { recordsAt, textAt } from '../../source/json-fields.js';
import { defineRule, type RuleContext } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { httpMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH1165',
  name: 'empty-claim-match',
  severity: 'error',
  upstream: [],
  summary: 'A match asks for a JWT claim without saying which value, and Envoy refuses all routes of the port.',
  docs: {
    why: 'For a header `{}` means that it is there, whatever its value. For a claim istiod makes a comparison with no text of it, which Envoy does not take: it refuses the whole route configuration, so all hosts of the port keep their old routes, or get 404 after a restart.',
    fix: 'Write the value, or `regex: ".+"` for any.',
  },
  *check(context) {
    const matches = [...httpMatchesOf(context.mesh)].flatMap(({ resource, part, path }) =>
      (['headers', 'withoutHeaders'] as const).flatMap((field) =>
        Object.entries(part[field] ?? {}).flatMap(([key, match]) =>
          claimPath(key) !== undefined && isEmpty(match) ? [{ resource, path: [...path, field, key], key }] : [],
        ),
      ),
    );
    for (const { resource, path, key } of matches) {
      const proxy = refusingProxy(context, resource);
      if (proxy === undefined) continue;
      yield {
        resource,
        path,
        message: `${key} is to be there with any value, which istiod turns into a comparison that Envoy refuses: ${workloadName(proxy)} takes none of the routes of this port any more`,
        help: 'write the value, or regex: ".+" for any',
      };
    }
  },
});

const isEmpty = ({ exact, prefix, regex }: StringMatch): boolean =>
  exact === undefined && prefix === undefined && regex === undefined;

/** A gateway whose routes hold such a comparison from a VirtualService. */
function refusingProxy({ mesh, compileContext, compiled }: RuleContext, resource: object): Proxy | undefined {
  const virtualService = mesh.virtualServices.all.find((candidate) => candidate.resource === resource);
  if (virtualService === undefined) return undefined;
  const bound = gatewayWorkloadsOf(mesh).filter((proxy) =>
    compileContext(proxy).gateways?.gateways.some((gateway) => virtualService.gateways.includes(gatewayKey(gateway))),
  );
  return bound.find((proxy) =>
    compiled(proxy)
      .routes.flatMap((configuration) => recordsAt(configuration, 'virtualHosts'))
      .flatMap((host) => recordsAt(host, 'routes'))
      .some((route) => matchesEmptyText(route) && configOf(route) === virtualService.configPath),
  );
}

const configOf = (route: unknown): string => textAt(route, 'metadata', 'filterMetadata', 'istio', 'config');
