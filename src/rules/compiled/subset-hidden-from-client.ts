import { type CompileContext, destinationRuleFor } from '../../compile/context.js';
import { groupBy } from '../../model/group-by.js';
import { type Hostname, isHostSubset, isWildcard } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { Service } from '../../model/service.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { defineRule, type RuleContext } from '../rule.js';
import { serviceName } from '../shared/services/mesh-hosts.js';
import { isUsedThrough } from '../shared/virtual-service/route-gateways.js';
import { type WrittenDestination, writtenDestinations } from '../shared/virtual-service/written-destinations.js';
import { firstOfEach, sidecarsOf } from '../shared/workloads/sidecars.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1116',
  name: 'subset-hidden-from-client',
  severity: 'error',
  upstream: [],
  summary: 'Sidecars use a route to a subset whose DestinationRule does not apply to them.',
  docs: {
    why: 'A proxy takes the DestinationRule of a host from its own namespace, else from that of the service, else from the root namespace, as far as each is exported. A VirtualService may reach proxies that its DestinationRule does not reach: they have no cluster for the subset, and answer 503 with the flag NC (no cluster).',
    fix: 'Put the DestinationRule into the namespace of the service and export it to whoever uses the routes; or limit the VirtualService with `exportTo` in the same way.',
  },
  *check(context) {
    const { mesh } = context;
    const appliesToAll = ruleForEverybody(mesh);
    const bySubset = [...mesh.virtualServices.all].flatMap((virtualService) => {
      const destinations = [...writtenDestinations(mesh, virtualService)].filter(
        ({ destination: { host = '', subset } }) => subset && !appliesToAll(host),
      );
      return destinations.length > 0 ? [{ virtualService, destinations }] : [];
    });
    const reported = new Set<object>();
    for (const client of bySubset.length > 0 ? clientsOf(context) : []) {
      for (const { virtualService, destinations } of bySubset) {
        if (!client.uses.has(virtualService)) continue;
        for (const written of destinations) {
          if (!isUsedThrough(written.route, ['mesh'])) continue;
          const service = hiddenSubset(mesh, client.context, virtualService, written);
          if (service === undefined || reported.has(written.destination)) continue;
          reported.add(written.destination);
          const { subset = '' } = written.destination;
          const owner = ruleWithSubset(mesh, virtualService.namespace, service, subset);
          const declared = owner?.resources[0] && writtenObject(mesh, owner.resources[0]);
          yield {
            resource: written.resource,
            path: [...written.path, 'subset'],
            message: `sidecars of namespace ${client.context.proxy.namespace} use this route too, but DestinationRule ${owner?.namespace}/${owner?.name}, which defines subset ${JSON.stringify(subset)} of ${serviceName(service)}, does not apply there; their requests are answered with 503 (NC, no cluster)`,
            help: `put the DestinationRule into namespace ${service.namespace} and export it, or limit the VirtualService with exportTo`,
            related: declared && [
              { resource: declared, path: ['spec', 'subsets'], message: 'the subset is defined here' },
            ],
          };
        }
      }
    }
  },
});

/** Whether the one rule of a host is exported to everybody, from where everybody looks: then no client misses it. */
function ruleForEverybody({ destinationRules, services, config }: Mesh): (host: Hostname) => boolean {
  const byHost = groupBy(destinationRules.all, ({ host }) => host);
  const wildcards = [...byHost.keys()].filter(isWildcard);
  return (host) => {
    const [rule, ...others] = byHost.get(host) ?? [];
    if (rule === undefined || others.length > 0) return false;
    const exportTo = rule.exportTo.length > 0 ? rule.exportTo : config.defaultDestinationRuleExportTo;
    if (exportTo.some((namespace) => namespace !== '*')) return false;
    if (wildcards.some((wildcard) => isHostSubset(host, wildcard))) return false;
    const owners = [...(services.byHost.get(host)?.keys() ?? [])];
    return rule.namespace === config.rootNamespace || owners.every((namespace) => namespace === rule.namespace);
  };
}

interface Client {
  readonly context: CompileContext;
  readonly uses: ReadonlySet<VirtualService>;
}

/** One sidecar of each namespace; gateways are looked at with the subset itself. */
function* clientsOf({ mesh, compileContext }: RuleContext): Iterable<Client> {
  for (const proxy of firstOfEach(sidecarsOf(mesh))) {
    const context = compileContext(proxy);
    const uses = new Set(context.scope.egress.flatMap(({ virtualServices }) => virtualServices));
    yield { context, uses };
  }
}

/** The service of a subset that the namespace of the VirtualService sees, and the client does not. */
function hiddenSubset(
  mesh: Mesh,
  context: CompileContext,
  { namespace }: VirtualService,
  { destination: { host = '', subset = '' } }: WrittenDestination,
): Service | undefined {
  const service = context.scope.servicesByHost.get(host);
  if (service === undefined) return undefined;
  const ruled = destinationRuleFor(context, service);
  if (ruled?.subsets.some(({ name }) => name === subset)) return undefined;
  return ruleWithSubset(mesh, namespace, service, subset) && service;
}

function ruleWithSubset({ destinationRules }: Mesh, namespace: string, service: Service, subset: string) {
  return destinationRules
    .lookup(namespace, service.hostname, service.namespace)
    .find(({ subsets }) => subsets.some(({ name }) => name === subset));
}
