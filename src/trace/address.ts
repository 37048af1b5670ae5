import { BlockList, isIP, isIPv6 } from 'node:net';

export interface Endpoint {
  readonly ip: string;
  readonly port: number;
}

/** Reads `ip:port`; an IPv6 address stands in brackets or bare before the last colon. */
export function parseEndpoint(text: string): Endpoint | undefined {
  const colon = text.lastIndexOf(':');
  const ip = text.slice(0, colon).replace(/^\[(.*)\]$/, '$1');
  const port = Number(text.slice(colon + 1));
  return colon > 0 && isIP(ip) !== 0 && Number.isInteger(port) ? { ip, port } : undefined;
}

/** `ip:port`, with brackets around an IPv6 address. */
export function formatEndpoint(ip: string, port: number): string {
  return isIPv6(ip) ? `[${ip}]:${port}` : `${ip}:${port}`;
}

/** Whether an address lies in a range. */
export function inRange(ip: string, prefix: string, length: number): boolean {
  const family = isIP(ip);
  if (family === 0 || family !== isIP(prefix)) return false;
  const list = new BlockList();
  list.addSubnet(prefix, length, family === 6 ? 'ipv6' : 'ipv4');
  return list.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address means every address of its family. */
export function isWildcard(ip: string): boolean {
  return ip === '0.0.0.0' || ip === '::';
}
