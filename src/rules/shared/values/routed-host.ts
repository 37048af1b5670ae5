import { isDnsLabel, wildcardDomainOrIpFault } from './dns-name.js';
import { portFault } from './port-number.js';

/** What a host or SNI name is for. */
export interface HostUse {
  /** For gateways alone, not for sidecars. */
  readonly isForGateways: boolean;
  /** Some route matches SNI. */
  readonly hasSni: boolean;
}

/** What is wrong with a host or SNI name that a VirtualService routes; nothing for a fine one. */
export function routedHostFault(host: string, { isForGateways, hasSni }: HostUse): string | undefined {
  // Mirrors Istio: gateways with AUTO_PASSTHROUGH see SNI names that sidecars of other networks make.
  const isClusterSni = isForGateways && hasSni && host.startsWith('outbound_');
  return isClusterSni ? clusterSniFault(host) : wildcardDomainOrIpFault(host);
}

function clusterSniFault(host: string): string | undefined {
  const [, port = '', subset, ...rest] = host.split('_');
  if (subset === undefined || rest.length === 0) return 'is not of the form outbound_.<port>_.<subset>_.<host>';
  const number = port.replace(/^\./, '');
  if (!/^\d+$/.test(number) || portFault(Number(number)) !== undefined) return 'holds no port number';
  const labels = rest.join('_').replace(/^\./, '').split('.');
  return labels.every(isDnsLabel) ? undefined : 'holds no domain name';
}
