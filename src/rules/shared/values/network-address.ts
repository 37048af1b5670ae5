import { isIP } from 'node:net';
import { domainFault } from './dns-name.js';
import { portFault } from './port-number.js';

/** What is wrong with a name or an IP address; nothing for a fine one. */
export function hostFault(host: string): string | undefined {
  return isIP(host) !== 0 ? undefined : domainFault(host);
}

/** What is wrong with an address of the form `host:port`; nothing for a fine one. */
export function addressFault(address: string): string | undefined {
  if (address === '') return 'is empty';
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*)):([^:]*)$/.exec(address) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || port === undefined) return 'is not of the form host:port';
  if (!/^\d+$/.test(port)) return `has the port ${JSON.stringify(port)}, which is not a number`;
  if (portFault(Number(port)) !== undefined) return `has the port ${port}, which is not between 1 and 65535`;
  return hostFault(host) === undefined
    ? undefined
    : `has the host ${JSON.stringify(host)}, which is neither a domain name nor an IP address`;
}
