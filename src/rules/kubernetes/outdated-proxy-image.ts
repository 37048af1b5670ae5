import { groupBy } from '../../model/group-by.js';
import type { NamespaceResource, PodResource } from '../../schema/types/kubernetes.js';
import { defineRule } from '../rule.js';
import { INJECTION, injectionLabels } from '../shared/kubernetes/injection-labels.js';
import { injectedImage } from '../shared/kubernetes/injector-config.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0915',
  name: 'outdated-proxy-image',
  severity: 'warning',
  upstream: ['IST0158'],
  summary: 'Pods run another proxy image than the injector adds now.',
  docs: {
    why: 'Pods keep the proxy they were created with. After an upgrade of the control plane old proxies go on without its fixes, and may not understand new configuration.',
    fix: 'Restart the workloads: `kubectl rollout restart deployment -n <namespace>`.',
  },
  *check({ mesh }) {
    const pods = groupBy(
      mesh.resources.Pod.filter((pod) => mesh.origins.has(pod)),
      namespaceOf,
    );
    for (const namespace of mesh.resources.Namespace) {
      const image = isInjectedNamespace(namespace) ? injectedImage(mesh, namespace) : undefined;
      const outdated = (pods.get(namespace.metadata.name) ?? []).filter((pod) => runsOther(pod, image));
      const [first] = outdated;
      if (image === undefined || first === undefined) continue;
      yield {
        resource: first,
        about: { kind: 'Namespace', name: namespace.metadata.name },
        path: ['spec', 'containers', proxyIndex(first), 'image'],
        message: `${namesText(outdated.map(({ metadata }) => metadata.name))} of namespace ${namespace.metadata.name} ${outdated.length > 1 ? 'run' : 'runs'} another proxy than ${image}, which the injector adds`,
        help: 'restart the workloads',
        related: outdated.slice(1, 5).map((resource) => ({
          resource,
          path: ['spec', 'containers', proxyIndex(resource), 'image'],
          message: 'outdated, too',
        })),
      };
    }
  },
});

function isInjectedNamespace(namespace: NamespaceResource): boolean {
  const injection = namespace.metadata.labels?.[INJECTION];
  return injection === undefined ? injectionLabels(namespace).includes('istio.io/rev') : injection === 'enabled';
}

const proxyIndex = ({ spec }: PodResource): number =>
  (spec.containers ?? []).findIndex(({ name }) => name === 'istio-proxy');

/** Images of other types, such as distroless, have the type after their tag. */
function runsOther(pod: PodResource, image: string | undefined): boolean {
  const running = pod.spec.containers?.[proxyIndex(pod)]?.image;
  return running !== undefined && image !== undefined && running !== image && !running.startsWith(`${image}-`);
}
