import type { NamespaceResource } from '../schema/types/kubernetes.js';
import type { TrafficDistribution } from './service.js';

const ANNOTATION = 'networking.istio.io/traffic-distribution';

/** The Service's own field, then its annotation, then its namespace's annotation. */
export function trafficDistributionOf(
  field: string | undefined,
  annotations: Readonly<Record<string, string>>,
  namespace: NamespaceResource | undefined,
): TrafficDistribution {
  switch (field) {
    case 'PreferSameZone':
    case 'PreferClose':
      return 'prefer-same-zone';
    case 'PreferSameNode':
      return 'prefer-same-node';
  }
  return fromAnnotation(annotations[ANNOTATION] ?? namespace?.metadata.annotations?.[ANNOTATION]);
}

function fromAnnotation(value: string | undefined): TrafficDistribution {
  switch (value?.toLowerCase()) {
    case 'prefersamezone':
    case 'preferclose':
      return 'prefer-same-zone';
    case 'prefersamenode':
      return 'prefer-same-node';
    default:
      return 'any';
  }
}
