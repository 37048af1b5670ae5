import type { Route } from '../../envoy/types.js';
import type { HttpDirectResponse } from '../../schema/types/networking.js';

/** An answer that Envoy gives by itself; `bytes` stay base64. */
export function directResponse(response: HttpDirectResponse): NonNullable<Route['directResponse']> {
  const { body } = response;
  return {
    status: response.status ?? 0,
    ...(body?.string !== undefined && { body: { inlineString: body.string } }),
    ...(body?.bytes !== undefined && { body: { inlineBytes: body.bytes } }),
  };
}
