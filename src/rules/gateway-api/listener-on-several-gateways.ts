import { defineRule } from '../rule.js';
import { equalListeners, listenerText } from '../shared/gateway-api/kubernetes-listeners.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH1052',
  name: 'listener-on-several-gateways',
  severity: 'info',
  upstream: ['KIA1501'],
  summary: 'Several Gateways have a listener for one host name, port and protocol.',
  docs: {
    why: 'Each Gateway has its own address. A host name resolves to one of them, and routes that are attached to the other Gateway are never asked.',
    fix: 'Keep the host name on one Gateway.',
    exceptions: 'Gateways for inside and outside, or while moving from one to the other.',
  },
  *check({ mesh }) {
    for (const alike of equalListeners(mesh)) {
      for (const { gateway, listener, index } of alike) {
        const others = alike.filter((other) => other.gateway !== gateway);
        if (others.length === 0 || listener.hostname === undefined) continue;
        const names = [...new Set(others.map((other) => keyOf(other.gateway)))];
        yield {
          resource: gateway,
          path: ['spec', 'listeners', index, 'hostname'],
          // Kiali compares names without namespaces.
          upstream: others.every((other) => other.gateway.metadata.name === gateway.metadata.name) ? [] : undefined,
          message: `${namesText(names, 3)} ${names.length > 1 ? 'have' : 'has'} a listener for ${listenerText(listener)}, too; clients reach the one that DNS names, and only its routes`,
          help: 'keep the host name on one Gateway',
          related: others.slice(0, 3).map((other) => ({
            resource: other.gateway,
            path: ['spec', 'listeners', other.index],
            message: 'the same host name, port and protocol',
          })),
        };
      }
    }
  },
});
