import type { Container, NamespaceResource, PodSpec } from '../schema/types/kubernetes.js';
import type { ObjectMeta } from '../schema/types/meta.js';

const NEVER_INJECTED: ReadonlySet<string> = new Set([
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'local-path-storage',
]);
const INJECT = 'sidecar.istio.io/inject';
const REVISION = 'istio.io/rev';
const TEMPLATES = 'inject.istio.io/templates';

type PodLike = { readonly metadata?: Partial<ObjectMeta>; readonly spec?: PodSpec };

// Mirrors the webhook's namespace and object selectors, then the injector's own policy.
/** Whether the default injector would add a proxy to a Pod of this namespace. */
export function isInjected(
  pod: PodLike,
  namespace: string,
  namespaces: ReadonlyMap<string, NamespaceResource>,
): boolean {
  if (pod.spec?.hostNetwork || NEVER_INJECTED.has(namespace)) return false;
  const labels = pod.metadata?.labels ?? {};
  const namespaceLabels = namespaces.get(namespace)?.metadata.labels ?? {};
  if (labels[INJECT] === 'false' || namespaceLabels['istio-injection'] === 'disabled') return false;
  const asked =
    namespaceLabels['istio-injection'] === 'enabled' ||
    Boolean(namespaceLabels[REVISION]) ||
    labels[INJECT] === 'true' ||
    Boolean(labels[REVISION]);
  const annotation = pod.metadata?.annotations?.[INJECT];
  return asked && (labels[INJECT] !== undefined || annotation === undefined || isYes(annotation));
}

function isYes(value: string): boolean {
  return ['y', 'yes', 'true', 'on'].includes(value.toLowerCase());
}

/** Whether the Pod is a gateway: it runs `proxy router`, or asks for the gateway injection template. */
export function isRouter(pod: PodLike): boolean {
  if (someContainer(pod, ({ args }) => args?.includes('router') === true)) return true;
  return asksForGateway(pod);
}

/** Whether the Pod asks for the gateway injection template. */
export function asksForGateway(pod: PodLike): boolean {
  const templates = pod.metadata?.annotations?.[TEMPLATES];
  return templates?.split(',').some((template) => template.trim() === 'gateway') === true;
}

/** Whether the Pod already carries a sidecar. */
export function hasSidecar(pod: PodLike): boolean {
  return (
    pod.metadata?.labels?.['security.istio.io/tlsMode'] === 'istio' ||
    someContainer(pod, ({ name }) => name === 'istio-proxy')
  );
}

function someContainer({ spec }: PodLike, test: (container: Container) => boolean): boolean {
  return spec?.containers?.some(test) === true || spec?.initContainers?.some(test) === true;
}
