import { isWildcard, resolveShortHost } from '../../model/host.js';
import { defineRule } from '../rule.js';
import { serviceName, visibleService } from '../shared/services/mesh-hosts.js';
import { writtenWorkloads } from '../shared/workloads/written-workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1123',
  name: 'destination-rule-without-clients',
  severity: 'warning',
  upstream: [],
  summary: 'A DestinationRule stands in a namespace where no proxy looks for it.',
  docs: {
    why: 'A client looks for the DestinationRule of a host in its own namespace, then in the namespace of the service, then in the root namespace; nowhere else, whatever `exportTo` says. In a third namespace the rule holds only for clients of that namespace, and where no proxy runs there it holds for nobody: its TLS mode, limits and subsets are not in force.',
    fix: 'Move the rule to the namespace of the service.',
    exceptions: 'Nothing is reported where the input does not show what runs in the namespace.',
  },
  *check({ mesh, knowledge }) {
    const inhabited = new Set(mesh.proxies.map(({ namespace }) => namespace));
    const hasWorkloads = writtenWorkloads(mesh).length > 0;
    for (const resource of mesh.resources.DestinationRule) {
      const { namespace = '', name } = resource.metadata;
      if (!hasWorkloads || inhabited.has(namespace) || namespace === mesh.config.rootNamespace) continue;
      const host = resolveShortHost(resource.spec.host ?? '', namespace, mesh.domainSuffix);
      const service = isWildcard(host) ? undefined : visibleService(mesh, host, namespace);
      if (service === undefined || service.namespace === namespace) continue;
      if (mesh.services.byHost.get(host)?.has(namespace) || knowledge.pods({ '': '' }, namespace) !== 'missing')
        continue;
      const declared = writtenObject(mesh, service.resource);
      yield {
        resource,
        path: ['metadata', 'namespace'],
        message: `no client uses DestinationRule ${name}: clients look in their own namespace, in ${service.namespace} where ${serviceName(service)} is, and in ${mesh.config.rootNamespace}, and no proxy runs in ${namespace}; its settings and subsets are not in force`,
        help: `move it to namespace ${service.namespace}`,
        related: declared && [{ resource: declared, path: ['metadata', 'name'], message: 'the service' }],
      };
    }
  },
});
