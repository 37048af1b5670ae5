import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import type { Labels } from '../../model/labels.js';
import { recordAt, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { placeIn, placeText } from '../origins/place.js';
import { clusterService } from '../origins/service-origin.js';
import { didYouMean } from './did-you-mean.js';

/** Why a route's cluster does not exist. */
export function missingClusterHint({ mesh }: CompileContext, compiled: CompiledProxy, name: string): readonly string[] {
  const { subset, host } = parseClusterName(name) ?? {};
  if (host === undefined) return [];
  const names = compiled.clusters.map((cluster) => cluster.name);
  if (subset && names.some((each) => each.endsWith(`||${host}`))) {
    const subsets = names.filter((each) => each.endsWith(`|${host}`)).flatMap((each) => each.split('|')[2] || []);
    return [`no DestinationRule defines subset ${subset} of ${host}${didYouMean(subset, [...new Set(subsets)])}`];
  }
  const hosts = mesh.services.all.map(({ hostname }) => hostname);
  if (hosts.includes(host)) return [`service ${host} is there, but not with this port, or not visible to the proxy`];
  return [`there is no service ${host}${didYouMean(host, hosts)}`];
}

/** Why a cluster has no endpoint: the labels that no ready Pod has. */
export function emptyClusterHint(context: CompileContext, name: string): readonly string[] {
  const parts = parseClusterName(name);
  const service = parts && context.mesh.services.all.find(({ hostname }) => hostname === parts.host);
  if (parts?.direction !== 'outbound' || service === undefined) return [];
  const place = clusterService(context, name).map(placeText)[0] ?? service.hostname;
  const ready = context.mesh.services.endpointsOf(service);
  if (ready.length === 0) {
    return service.selector === undefined
      ? [`${place} has no selector, and no endpoints were given`]
      : [`${place} selects ${labelsText(service.selector)}, and no ready Pod has these labels`];
  }
  return parts.subset === '' ? [] : subsetHint(context, parts.host, parts.subset);
}

function subsetHint({ mesh }: CompileContext, host: string, subset: string): readonly string[] {
  return mesh.destinationRules.all
    .filter((rule) => rule.host === host)
    .flatMap(({ resources }) => resources)
    .flatMap((resource) => {
      const index = recordsAt(resource, 'spec', 'subsets').findIndex((each) => textIn(each, 'name') === subset);
      if (index < 0) return [];
      const labels = recordAt(recordsAt(resource, 'spec', 'subsets')[index], 'labels') ?? {};
      const place = placeText(placeIn(mesh, resource, ['spec', 'subsets', index]));
      return [`${place} selects ${labelsText(labels)}, which no ready endpoint of ${host} has`];
    });
}

function labelsText(labels: Labels | Readonly<Record<string, unknown>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(',');
}
