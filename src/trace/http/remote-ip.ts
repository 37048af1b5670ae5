import { isIP } from 'node:net';
import { isRecord } from '../../source/json-fields.js';
import { numberIn } from '../fields.js';
import type { Connection } from '../listeners/connection.js';
import type { HttpRequest } from './http-request.js';

/** The client's address as the connection manager believes it: X-Forwarded-For counts as far as proxies are trusted. */
export function remoteIp(manager: unknown, request: HttpRequest, { source }: Connection): string {
  const hops = numberIn(manager, 'xffNumTrustedHops') ?? 0;
  const direct = isRecord(manager) && manager.useRemoteAddress === true;
  if (direct && hops === 0) return source;
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((ip) => ip.trim());
  const ip = forwarded.at(-(direct ? hops : hops + 1)) ?? '';
  return isIP(ip) === 0 ? source : ip;
}
