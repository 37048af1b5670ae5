import type { Mesh } from '../../../model/mesh.js';
import type { HttpDirectResponse } from '../../../schema/types/networking.js';
import { httpRoutesOf, type VirtualServicePart } from './virtual-service-parts.js';

/** Bodies above this many bytes are refused. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Every direct response of HTTP routes. */
export function* directResponsesOf(mesh: Pick<Mesh, 'resources'>): Iterable<VirtualServicePart<HttpDirectResponse>> {
  for (const { resource, part, path } of httpRoutesOf(mesh)) {
    if (part.directResponse) yield { resource, part: part.directResponse, path: [...path, 'directResponse'] };
  }
}

/** How many bytes a direct response has. */
export function bodySize({ body }: HttpDirectResponse): number {
  return Buffer.byteLength(body?.bytes ?? body?.string ?? '', body?.bytes === undefined ? 'utf8' : 'base64');
}
