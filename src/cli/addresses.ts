import { isIP } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { parseEndpoint } from '../trace/address.js';

/** Reads an IP address. */
export function ipAddress(text: string): string {
  if (isIP(text) === 0) throw new InvalidArgumentError('It must be an IP address, like 127.0.0.1 or ::1.');
  return text;
}

/** Reads `IP:PORT`; an IPv6 address stands in brackets. */
export function ipPort(text: string): string {
  const endpoint = parseEndpoint(text);
  if (endpoint === undefined || endpoint.port < 1 || endpoint.port > 65_535) {
    throw new InvalidArgumentError('It must be IP:PORT, like 10.96.0.7:80 or [::1]:80.');
  }
  return text;
}
