import { isIPv6 } from 'node:net';
import { InvalidArgumentError } from 'commander';
import type { EndpointOverride } from '../../../standalone/config.js';

export interface HostPort {
  readonly host: string;
  readonly port: number;
}

const MAX_PORT = 65535;

/** Reads `HOST:PORT`; an IPv6 address stands in brackets. */
export function hostPort(text: string): HostPort {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:\s]+)):(\d+)$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || digits === undefined || (bracketed !== undefined && !isIPv6(bracketed))) {
    throw new InvalidArgumentError('It must be HOST:PORT, like 127.0.0.1:3000 or [::1]:3000.');
  }
  return { host, port: portNumber(digits) };
}

function portNumber(digits: string): number {
  const port = Number(digits);
  if (port < 1 || port > MAX_PORT) throw new InvalidArgumentError(`A port is a number from 1 to ${MAX_PORT}.`);
  return port;
}

/** Reads a number of ports to shift by. */
export function portOffset(text: string): number {
  const offset = Number(text);
  if (!/^\d+$/.test(text) || offset > MAX_PORT)
    throw new InvalidArgumentError(`It must be a number from 0 to ${MAX_PORT}.`);
  return offset;
}

/** Reads `SERVICE[:PORT]=HOST:PORT`; every --endpoint adds one. */
export function moreEndpoints(text: string, others: readonly EndpointOverride[] = []): readonly EndpointOverride[] {
  const [, service, digits, address] = /^([^:=\s]+)(?::(\d+))?=(.+)$/.exec(text) ?? [];
  if (service === undefined || address === undefined) {
    throw new InvalidArgumentError('It must be SERVICE[:PORT]=HOST:PORT, like webapp=127.0.0.1:3000.');
  }
  const { host, port } = hostPort(address);
  const servicePort = digits === undefined ? undefined : portNumber(digits);
  return [...others, { service, port: servicePort, host, hostPort: port }];
}
