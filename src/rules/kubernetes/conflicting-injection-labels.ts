import { defineRule } from '../rule.js';
import { INJECTION, injectionLabels, isSystemNamespace } from '../shared/kubernetes/injection-labels.js';
import { namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0911',
  name: 'conflicting-injection-labels',
  severity: 'warning',
  upstream: ['IST0123'],
  summary: 'A Namespace carries several labels that each say how its workloads join the mesh.',
  docs: {
    why: '`istio-injection`, `istio.io/rev` and `istio.io/dataplane-mode` contradict each other. `istio-injection` wins over a revision, so pods get the proxy of another control plane than the label says, or a sidecar in place of ambient mode.',
    fix: 'Keep the one that is meant.',
    exceptions: 'Fine with `istio-injection: disabled`, which nothing overrides.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Namespace) {
      const labels = injectionLabels(resource);
      const values = resource.metadata.labels ?? {};
      if (labels.length < 2 || isSystemNamespace(mesh, resource)) continue;
      if (![undefined, 'enabled'].includes(values[INJECTION])) continue;
      yield {
        resource,
        path: ['metadata', 'labels', labels.at(-1) ?? ''],
        at: 'key',
        message: `namespace ${resource.metadata.name} has ${namesText(labels.map((label) => `${label}=${values[label]}`))}, so its pods join the mesh in another way than one of them says`,
        help: `keep one; ${labels[0]} is the one in force`,
      };
    }
  },
});
