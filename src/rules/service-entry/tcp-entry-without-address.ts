import type { Mesh } from '../../model/mesh.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0450',
  name: 'tcp-entry-without-address',
  severity: 'warning',
  upstream: ['IST0133', 'IST0134'],
  summary: 'A TCP port of a ServiceEntry without addresses takes traffic to every address.',
  docs: {
    why: 'TCP carries no host name, so a sidecar tells services apart by destination address. A ServiceEntry without one gets a listener on the port for all addresses, and connections to any other host on that port end at it.',
    fix: 'Set `addresses`, or let proxies resolve names (`ISTIO_META_DNS_CAPTURE`), which gives every ServiceEntry an address of its own. Use protocol TLS where clients speak TLS: then the SNI tells the host.',
  },
  *check({ mesh }) {
    const allocates = allocatesAddresses(mesh);
    for (const resource of mesh.resources.ServiceEntry) {
      const { addresses, ports = [], hosts = [], resolution = 'NONE' } = resource.spec;
      // Mirrors istiod, which allocates no address where nothing is resolved.
      const isUnresolved = resolution === 'NONE';
      if (allocates && !isUnresolved) continue;
      if (addresses !== undefined || resource.status?.addresses !== undefined) continue;
      for (const [index, { protocol = '', number }] of ports.entries()) {
        if (protocol !== '' && protocol.toUpperCase() !== 'TCP') continue;
        yield {
          resource,
          path: ['spec', 'ports', index, ...(protocol === '' ? [] : ['protocol'])],
          message: `TCP port ${number} has no address to be told apart by: sidecars ${isUnresolved ? 'take' : 'send'} connections to any host on port ${number} ${isUnresolved ? 'for those to' : 'to'} ${hosts[0] ?? 'this ServiceEntry'}`,
          help: 'set addresses, or switch on DNS proxying (ISTIO_META_DNS_CAPTURE) in the proxy metadata',
          upstream: [
            ...(allocates ? [] : ['IST0134']),
            ...(isUnresolved && protocol === protocol.toUpperCase() ? ['IST0133'] : []),
          ],
        };
      }
    }
  },
});

/** Whether proxies resolve names themselves, and find allocated addresses. */
function allocatesAddresses({ config }: Mesh): boolean {
  const metadata = config.defaultConfig.proxyMetadata ?? {};
  const isOn = (name: string): boolean => metadata[name] === 'true';
  return (
    isOn('ISTIO_META_DNS_CAPTURE') && (isOn('ISTIO_META_DNS_AUTO_ALLOCATE') || isOn('PILOT_ENABLE_IP_AUTOALLOCATE'))
  );
}
