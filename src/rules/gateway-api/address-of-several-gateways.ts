import { groupBy } from '../../model/group-by.js';
import { defineRule } from '../rule.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH1053',
  name: 'address-of-several-gateways',
  severity: 'warning',
  upstream: ['KIA1502'],
  summary: 'Several Gateways ask for one address.',
  docs: {
    why: 'A load balancer gives an address to one Service. The other Gateways that ask for it wait for an address that they do not get, and nobody reaches them.',
    fix: 'Give each Gateway an address of its own, or merge them into one Gateway with several listeners.',
  },
  *check({ mesh }) {
    const asked = mesh.resources.KubernetesGateway.flatMap((gateway) =>
      (gateway.spec.addresses ?? []).flatMap(({ type = 'IPAddress', value }, index) =>
        value ? [{ gateway, type, value, index }] : [],
      ),
    );
    for (const alike of groupBy(asked, ({ type, value }) => `${type} ${value}`).values()) {
      for (const { gateway, value, index } of alike) {
        const others = alike.filter((other) => other.gateway !== gateway);
        if (others.length === 0) continue;
        yield {
          resource: gateway,
          path: ['spec', 'addresses', index, 'value'],
          // Kiali compares names without namespaces.
          upstream: others.every((other) => other.gateway.metadata.name === gateway.metadata.name) ? [] : undefined,
          message: `${namesText([...new Set(others.map((other) => keyOf(other.gateway)))], 3)} asks for the address ${value}, too; only one Gateway gets it`,
          help: 'give each Gateway an address of its own',
          related: others.slice(0, 3).map((other) => ({
            resource: other.gateway,
            path: ['spec', 'addresses', other.index, 'value'],
            message: 'asks for the same address',
          })),
        };
      }
    }
  },
});
