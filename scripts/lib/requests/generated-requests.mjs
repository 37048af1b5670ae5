import { matchingRequest } from './matching-request.mjs';
import { nearMiss } from './near-misses.mjs';

/** Requests for a route table: first one that each route takes, then as many near-misses as make up the count. */
export function generatedRequests({ targets }, count, chance) {
  if (targets.length === 0) return [];
  const order = chance.shuffled(targets);
  return Array.from({ length: count }, (_, index) => {
    const target = order[index % order.length];
    const hit = matchingRequest(target, chance);
    const request = index < order.length ? hit : nearMiss(hit, target, chance);
    return { request: asTraced(request), wire: target.wire };
  });
}

/** The request as `mesh trace --requests` reads it. */
function asTraced({ where, tls, sni, alpn, host, path, query, method, headers, http2, tcp }) {
  const search = query.map((pair) => pair.join('=')).join('&');
  const url = `${tls ? 'https' : 'http'}://${host}${path}${search === '' ? '' : `?${search}`}`;
  const connection = tls ? { tls, sni, ...(alpn && { alpn }) } : {};
  if (tcp) return { ...where, ...connection, tcp: true };
  return { ...where, ...connection, url, method, headers, ...(http2 && { http2 }) };
}
