import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { endpointsOf, isDnsResolved, type PlacedEndpoint } from '../shared/services/endpoints.js';
import { domainFault } from '../shared/values/dns-name.js';
import { ipFault } from '../shared/values/ip-address.js';
import { isUnixSocket, unixSocketFault } from '../shared/values/unix-socket.js';

export const rule = defineRule({
  code: 'MSH0410',
  name: 'invalid-endpoint-address',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The address of an endpoint cannot be connected to.',
  docs: {
    why: 'The address of a WorkloadEntry, or of an endpoint of a ServiceEntry, is an IP address, a unix socket or, where names are looked up, a host name. A ServiceEntry with `resolution: STATIC` looks nothing up. Istio rejects the object.',
    fix: 'Write an IP address, or use `resolution: DNS` with names. Unix sockets go with exactly one port of the ServiceEntry and have no ports themselves.',
  },
  *check({ mesh }) {
    for (const placed of endpointsOf(mesh)) {
      const fault = faultOf(placed);
      if (fault === undefined) continue;
      const { resource, endpoint, path } = placed;
      yield {
        resource,
        path: endpoint.address === undefined ? path : [...path, 'address'],
        message: `endpoint address ${JSON.stringify(endpoint.address ?? '')} ${fault}; ${rejected(resource)}`,
        help: fault === NAME_IN_STATIC ? 'use resolution: DNS' : undefined,
      };
    }
  },
});

const NAME_IN_STATIC = 'is a name, and resolution STATIC looks no names up';

function faultOf({ endpoint, serviceEntry }: PlacedEndpoint): string | undefined {
  const { address = '', ports = {} } = endpoint;
  const isDns = serviceEntry !== undefined && isDnsResolved(serviceEntry);
  if (address === '') return isDns ? 'is empty' : undefined;
  if (isUnixSocket(address) && !isDns) {
    const count = serviceEntry?.spec.ports?.length ?? 1;
    if (count !== 1) return `is a unix socket, and the ServiceEntry has ${count} ports instead of one`;
    return Object.keys(ports).length > 0 ? 'is a unix socket and cannot have ports' : unixSocketFault(address);
  }
  if (ipFault(address) === undefined) return undefined;
  const isName = domainFault(address) === undefined;
  if (isName) return serviceEntry?.spec.resolution === 'STATIC' ? NAME_IN_STATIC : undefined;
  return 'is neither an IP address nor a domain name';
}
