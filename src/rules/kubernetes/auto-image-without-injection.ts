import { isInjected } from '../../model/injection.js';
import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleContext } from '../rule.js';
import { injectionWebhooks, selectsPod } from '../shared/kubernetes/injection-webhooks.js';
import { type WrittenWorkload, writtenWorkloads } from '../shared/workloads/written-workloads.js';

export const rule = defineRule({
  code: 'MSH0914',
  name: 'auto-image-without-injection',
  severity: 'error',
  upstream: ['IST0146', 'IST0147'],
  summary: 'A container has the image `auto`, and no injector replaces it.',
  docs: {
    why: '`image: auto` is a placeholder that the injector replaces by the image of the proxy. Where it does not look at the Pod, Kubernetes tries to pull an image of that name, and the Pod never starts.',
    fix: 'Label the namespace or the Pod for injection.',
    exceptions: 'Nothing is reported where neither the Namespace nor the webhooks are in the input.',
  },
  *check(context) {
    for (const workload of writtenWorkloads(context.mesh)) {
      const { resource, spec, namespace, labelsPath } = workload;
      const index = (spec.containers ?? []).findIndex(({ name, image }) => name === 'istio-proxy' && image === 'auto');
      const isPod = resource.kind === 'Pod';
      if (index < 0 || (!isPod && isReplaced(context, workload))) continue;
      yield {
        resource,
        severity: isPod || isCertain(context, namespace) ? 'error' : 'warning',
        path: [...labelsPath.slice(0, -2), 'spec', 'containers', index, 'image'],
        message: isPod
          ? `Pod ${workload.name} still has the image auto: the injector has not looked at it, and the container cannot start`
          : `no injector looks at the pods of ${workload.name} in ${namespace}, so nothing replaces the image auto and they cannot start`,
        help: 'label the pod template sidecar.istio.io/inject: "true", in a namespace that is not disabled',
        upstream: [
          ...(resource.kind === 'Deployment' ? ['IST0146'] : []),
          ...(isPod || !runsPods(context.mesh, workload) ? ['IST0147'] : []),
        ],
      };
    }
  },
});

/** Whether no setting of an injector that is not in the input can change the answer. */
function isCertain(context: RuleContext, namespace: string): boolean {
  const labels = context.mesh.namespaces.get(namespace)?.metadata.labels;
  return injectionWebhooks(context).length > 0 || labels?.['istio-injection'] === 'disabled';
}

/** Whether the webhooks of the input, or else those of a default installation, look at a workload's Pods. */
function isReplaced(context: RuleContext, { labels, annotations, spec, namespace }: WrittenWorkload): boolean {
  const { namespaces } = context.mesh;
  const webhooks = injectionWebhooks(context);
  const namespaceLabels = namespaces.get(namespace)?.metadata.labels;
  if (webhooks.length > 0) {
    return webhooks.some((webhook) => selectsPod(webhook, { labels, namespaceLabels: namespaceLabels ?? {} }));
  }
  return (
    namespaceLabels === undefined || isInjected({ metadata: { labels, annotations }, spec }, namespace, namespaces)
  );
}

/** istioctl, with Pods made of the template, reports those as well. */
function runsPods({ proxies, origins, pods }: Mesh, { namespace, name }: WrittenWorkload): boolean {
  return proxies.some((proxy) => {
    const pod = pods.get(`${proxy.namespace}/${proxy.name}`);
    return proxy.namespace === namespace && proxy.workload.name === name && pod !== undefined && origins.has(pod);
  });
}
