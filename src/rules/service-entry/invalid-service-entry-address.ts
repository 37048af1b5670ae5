import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { ipBlockFault } from '../shared/values/ip-address.js';

export const rule = defineRule({
  code: 'MSH0402',
  name: 'invalid-service-entry-address',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An address of a ServiceEntry is no IP address, or a range where only single addresses work.',
  docs: {
    why: '`addresses` are the virtual IPs that clients connect to. Names are not looked up, and ranges work with `resolution: NONE` and `STATIC` only. Istio rejects the ServiceEntry.',
    fix: 'Write IP addresses; for a range use `resolution: NONE`, which forwards to the address the client asked for.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      const { addresses = [], resolution = 'NONE' } = resource.spec;
      // With DYNAMIC_DNS no address at all can be given.
      if (resolution === 'DYNAMIC_DNS') continue;
      const takesRanges = resolution === 'NONE' || resolution === 'STATIC';
      for (const [index, address] of addresses.entries()) {
        const rangeFault =
          address.includes('/') && !takesRanges ? `is a range, which resolution ${resolution} cannot have` : undefined;
        const fault = ipBlockFault(address) ?? rangeFault;
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'addresses', index],
          message: `address ${JSON.stringify(address)} ${fault}; ${rejected(resource)}`,
          help: rangeFault && 'use resolution: NONE to forward to the address the client asked for',
        };
      }
    }
  },
});
