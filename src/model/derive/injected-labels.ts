import type { Labels } from '../labels.js';

/** A workload's labels as the injector leaves them; what the workload says itself stays. */
export function injectedLabels(labels: Labels, workloadName: string, type: 'sidecar' | 'router'): Labels {
  const canonicalName =
    labels['service.istio.io/canonical-name'] ?? labels['app.kubernetes.io/name'] ?? labels.app ?? workloadName;
  const revision =
    labels['service.istio.io/canonical-revision'] ?? labels['app.kubernetes.io/version'] ?? labels.version ?? 'latest';
  const result: Record<string, string> = {
    ...labels,
    'service.istio.io/canonical-name': canonicalName,
    'service.istio.io/canonical-revision': revision,
  };
  if (type === 'sidecar') result['security.istio.io/tlsMode'] ??= 'istio';
  return result;
}
