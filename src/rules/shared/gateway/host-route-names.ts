import type { Mesh } from '../../../model/mesh.js';
import type { HttpRoute } from '../../../schema/types/networking.js';
import type { ResourceLocation } from '../../rule.js';
import { writtenObject } from '../written-object.js';
import type { HostRoute } from './gateway-host-routes.js';

/** Where a route was written, and how messages name it. */
export function placeOf(
  mesh: Mesh,
  { virtualService, index, route }: HostRoute,
): (ResourceLocation & { readonly label: string }) | undefined {
  const source = virtualService.httpSources[index];
  const resource = source && writtenObject(mesh, source.resource);
  if (source === undefined || resource?.kind !== 'VirtualService') return undefined;
  const label = route.name ? JSON.stringify(route.name) : String(source.index + 1);
  return { resource, path: ['spec', 'http', source.index], label };
}

/** What a route does with a request, leaving out which requests it takes. */
export function actionOf(route: HttpRoute): object {
  const { match: _match, name: _name, ...action } = route;
  return action;
}

/** Why the routes of one VirtualService stand before those of another. */
export function byAge(first: HostRoute, second: HostRoute): string {
  if (first.isCatchAll !== second.isCatchAll) return 'routes without conditions stand last';
  return first.virtualService.creationTime < second.virtualService.creationTime
    ? 'it is older'
    : 'of VirtualServices of one age the name decides';
}
