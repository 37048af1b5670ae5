import { isIP } from 'node:net';
import type { Address } from '../../envoy/types.js';
import type { Proxy } from '../../model/proxy.js';

/** Where inbound requests are sent instead of to their original destination. */
export interface DefaultEndpoint {
  readonly address: Address;
  /** Whether it is on loopback, which needs no special source address. */
  readonly loopback: boolean;
}

const UNIX_SCHEME = 'unix://';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);

/** Parses a Sidecar's `defaultEndpoint`; undefined where requests keep their destination. */
export function ingressEndpoint(proxy: Proxy, text: string | undefined): DefaultEndpoint | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.startsWith(UNIX_SCHEME)) {
    return { address: { pipe: { path: text.slice(UNIX_SCHEME.length) } }, loopback: false };
  }
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(text) ?? [];
  const address = workloadAddress(proxy, bracketed ?? plain ?? '');
  return address === undefined ? undefined : socket(address, Number(port));
}

/** The workload on loopback. */
export function localhostEndpoint(proxy: Proxy, port: number): DefaultEndpoint {
  return socket(localhost(proxy), port);
}

function socket(address: string, portValue: number): DefaultEndpoint {
  return { address: { socketAddress: { address, portValue } }, loopback: LOOPBACK.has(address) };
}

function workloadAddress(proxy: Proxy, host: string): string | undefined {
  if (host === '127.0.0.1') return localhost(proxy);
  if (host === '::1') return proxy.ipMode === 'v4' ? '127.0.0.1' : host;
  if (host === '0.0.0.0') return proxy.ips.find((ip) => isIP(ip) === 4) ?? '127.0.0.1';
  if (host === '::') return proxy.ips.find((ip) => isIP(ip) === 6) ?? '::1';
  return undefined;
}

function localhost(proxy: Proxy): string {
  return proxy.ipMode === 'v6' ? '::1' : '127.0.0.1';
}
