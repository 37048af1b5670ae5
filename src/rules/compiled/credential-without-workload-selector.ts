import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import { defineRule, type RuleContext } from '../rule.js';
import { ruledHost } from '../shared/destination-rule/ruled-host.js';
import { allPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { isUsedThrough } from '../shared/virtual-service/route-gateways.js';
import { sidecarsOf } from '../shared/workloads/sidecars.js';

export const rule = defineRule({
  code: 'MSH1122',
  name: 'credential-without-workload-selector',
  severity: 'warning',
  upstream: [],
  summary: 'Sidecars ignore the TLS settings, because they name a credential and no workload selector.',
  docs: {
    why: '`credentialName` is read by gateways. A sidecar uses it only through a DestinationRule with a `workloadSelector`; without one it drops the TLS settings as a whole and sends plain text.',
    fix: 'Add a `workloadSelector` for the workloads that may read the Secret, or name certificate files instead.',
    exceptions: 'A rule that is meant for an egress gateway alone: limit it with `exportTo`.',
  },
  *check(context) {
    for (const { resource, policy, path } of allPoliciesOf(context.mesh)) {
      const credential = policy.tls?.credentialName;
      if (!credential || credential.startsWith('configmap://') || resource.spec.workloadSelector) continue;
      const client = clientOf(context, resource);
      if (client === undefined) continue;
      yield {
        resource,
        path: [...path, 'tls', 'credentialName'],
        message: `sidecars ignore these TLS settings, because the rule names credential ${JSON.stringify(credential)} but no workloadSelector; those of namespace ${client} send plain text to ${resource.spec.host}`,
        help: 'add a workloadSelector for the workloads that may read the Secret',
      };
    }
  },
});

/** A namespace with sidecars that take this rule for the host. */
function clientOf({ mesh }: RuleContext, resource: DestinationRuleResource): string | undefined {
  const host = ruledHost(mesh, resource);
  if (goesElsewhere(mesh, host)) return undefined;
  const namespaces = new Set(sidecarsOf(mesh).map(({ namespace }) => namespace));
  const owners = [...(mesh.services.byHost.get(host)?.keys() ?? [])];
  return [...namespaces].find((client) =>
    owners.some((owner) =>
      mesh.destinationRules.lookup(client, host, owner).some(({ resources }) => resources.includes(resource)),
    ),
  );
}

/** Whether sidecars route the host to something else, such as an egress gateway. */
function goesElsewhere({ virtualServices }: Mesh, host: string): boolean {
  const own = virtualServices.all.filter(({ hosts, gateways }) => hosts.includes(host) && gateways.includes('mesh'));
  const routes = own.flatMap(({ http, tls, tcp }) => [...http, ...tls, ...tcp]);
  const used = routes.filter((route) => isUsedThrough(route, ['mesh'])).flatMap(({ route = [] }) => route);
  return used.length > 0 && used.every(({ destination }) => destination?.host !== host);
}
