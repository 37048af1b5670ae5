import { hasSidecar, isInjected } from '../../model/injection.js';
import { defineRule } from '../rule.js';
import { INJECTION } from '../shared/kubernetes/injection-labels.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0912',
  name: 'pod-without-proxy',
  severity: 'warning',
  upstream: ['IST0103'],
  summary: 'A Pod of an injected namespace has no proxy.',
  docs: {
    why: 'The injector adds the proxy when a Pod is created. One that was there before the label, or while the injector was down, runs without: its traffic is in plain text, servers that demand mutual TLS refuse it, and no policy is enforced for it.',
    fix: 'Restart the workload.',
    exceptions: 'Pods with `sidecar.istio.io/inject: "false"` and those in the network of the host are left alone.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Pod) {
      const namespace = namespaceOf(resource);
      if (mesh.namespaces.get(namespace)?.metadata.labels?.[INJECTION] !== 'enabled') continue;
      if (!mesh.origins.has(resource) || !isInjected(resource, namespace, mesh.namespaces)) continue;
      const isRedirected = resource.metadata.annotations?.['ambient.istio.io/redirection'] === 'enabled';
      if (hasSidecar(resource) || isRedirected) continue;
      yield {
        resource,
        path: ['spec', 'containers'],
        message: `Pod ${resource.metadata.name} runs without a proxy although namespace ${namespace} is injected, so it is outside the mesh`,
        help: 'restart its workload, or label it sidecar.istio.io/inject: "false"',
      };
    }
  },
});
