import type { Labels } from '../labels.js';

/** A workload's labels as the injector leaves them; what the workload says itself stays. */
export function injectedLabels(labels: Labels, workloadName: string, type: 'sidecar' | 'router'): Labels {
  const canonicalName =
    labels['service.istio.io/canonical-name'] ?? labels['app.kubernetes.io/name'] ?? labels.app ?? workloadName;
  const revision =
    labels['service.istio.io/canonical-revision'] ?? labels['app.kubernetes.io/version'] ?? labels.version ?? 'latest';
  return {
    ...(type === 'sidecar' ? { 'security.istio.io/tlsMode': 'istio' } : {}),
    'service.istio.io/canonical-name': canonicalName,
    'service.istio.io/canonical-revision': revision,
    ...labels,
  };
}
