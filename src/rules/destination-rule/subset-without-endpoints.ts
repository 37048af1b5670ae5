import { isWildcard, resolveShortHost } from '../../model/host.js';
import { isLabelSubset, type Labels } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { Service } from '../../model/service.js';
import { didYouMean } from '../../schema/suggest.js';
import type { Subset } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { labelsText, namesText } from '../shared/names.js';
import { seenService } from '../shared/services/seen-services.js';
import { routeDestinationsOf } from '../shared/virtual-service/route-destinations.js';
import { workloadsOf } from '../shared/workloads/workloads.js';
import { writtenWorkloads } from '../shared/workloads/written-workloads.js';

export const rule = defineRule({
  code: 'MSH0351',
  name: 'subset-without-endpoints',
  severity: 'error',
  upstream: ['IST0173', 'KIA0203'],
  summary: 'No endpoint of the host carries the labels of a subset.',
  docs: {
    why: 'A subset is a cluster with those endpoints of the Service that carry its labels. Where none does, routes to the subset answer 503 (UH).',
    fix: 'Write labels of the pod template; labels of the Deployment itself do not count.',
    exceptions:
      'A subset that no route uses yet is information only, such as one of a canary that is deployed later. Nothing is reported where the input has no workload of the namespace at all.',
  },
  *check({ mesh }) {
    const routed = routedSubsets(mesh);
    for (const resource of mesh.resources.DestinationRule) {
      const namespace = resource.metadata.namespace ?? '';
      const host = resolveShortHost(resource.spec.host ?? '', namespace, mesh.domainSuffix);
      const service = isWildcard(host) ? undefined : seenService(mesh, host, namespace);
      const known = service && labelsBehind(mesh, service);
      if (service === undefined || known === undefined) continue;
      for (const [index, subset] of (resource.spec.subsets ?? []).entries()) {
        const isPresent = known.some((labels) => isLabelSubset(subset.labels, labels));
        if (isPresent || Object.keys(subset.labels ?? {}).length === 0) continue;
        const isRouted = routed.has(`${host}\n${subset.name}`);
        yield {
          resource,
          path: ['spec', 'subsets', index, 'labels'],
          severity: isRouted ? 'error' : 'info',
          message: `no endpoint of ${host} has the labels ${labelsText(subset.labels)}, so ${isRouted ? 'requests that are routed to' : 'a route to'} subset ${subset.name} ${isRouted ? 'get' : 'would get'} a 503`,
          help: help(subset, known),
          upstream: [...(selectsNoPod(mesh, subset, service) ? ['IST0173'] : []), 'KIA0203'],
        };
      }
    }
  },
});

/** Labels of the endpoints of a Service, or of its workloads while they have no port for it; undefined where the input cannot tell. */
function labelsBehind(mesh: Mesh, service: Service): readonly Labels[] | undefined {
  const endpoints = mesh.services.endpointsOf(service);
  if (endpoints.length > 0) return endpoints.map(({ labels }) => labels);
  const { registry, namespace, selector = {} } = service;
  if (registry !== 'Kubernetes' || Object.keys(selector).length === 0) return undefined;
  const isDescribed = writtenWorkloads(mesh).some((workload) => workload.namespace === namespace);
  return isDescribed ? workloadsOf(mesh, selector, namespace).map(({ podLabels }) => podLabels) : undefined;
}

function routedSubsets(mesh: Mesh): ReadonlySet<string> {
  return new Set([...routeDestinationsOf(mesh)].map(({ host, part }) => `${host}\n${part.subset}`));
}

/** istioctl looks for Pods of any Service. */
function selectsNoPod(mesh: Mesh, { labels = {} }: Subset, { registry, selector = {} }: Service): boolean {
  const wanted: Labels = registry === 'External' ? { ...selector, ...labels } : labels;
  return workloadsOf(mesh, wanted).length === 0;
}

function help({ labels = {} }: Subset, known: readonly Labels[]): string | undefined {
  for (const [key, value] of Object.entries(labels)) {
    const values = [...new Set(known.flatMap((other) => other[key] ?? []))];
    if (values.includes(value)) continue;
    if (values.length === 0) return `no endpoint has a label ${key}`;
    const near = didYouMean(value, values);
    return near === undefined ? `its endpoints have ${key}: ${namesText(values)}` : `did you mean ${key}: ${near}?`;
  }
  return undefined;
}
