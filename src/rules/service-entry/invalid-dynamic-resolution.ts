import { isWildcard } from '../../model/host.js';
import type { ServiceEntryResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

const PROTOCOLS: ReadonlySet<string> = new Set(['http', 'http2', 'grpc', 'tls']);

export const rule = defineRule({
  code: 'MSH0409',
  name: 'invalid-dynamic-resolution',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A ServiceEntry with DYNAMIC_DNS has something that this resolution cannot have.',
  docs: {
    why: 'With `DYNAMIC_DNS` the name of each request (or its SNI name) is looked up when it arrives. That needs wildcard hosts and a protocol that carries a name, and leaves no use for addresses and endpoints. Istio rejects the ServiceEntry otherwise.',
    fix: 'Use wildcard hosts and HTTP, HTTP2, GRPC or TLS ports only; use `DNS` for names that are known.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      if (resource.spec.resolution !== 'DYNAMIC_DNS') continue;
      for (const { path, fact, help, upstream } of faultsOf(resource)) {
        yield { resource, path, message: `${fact}; ${rejected(resource)}`, help, upstream };
      }
    }
  },
});

interface DynamicFault {
  readonly path: Path;
  readonly fact: string;
  readonly help?: string;
  readonly upstream?: readonly string[];
}

function faultsOf({ spec, metadata }: ServiceEntryResource): readonly DynamicFault[] {
  const { hosts = [], addresses = [], endpoints = [], ports = [], location } = spec;
  const unused = (['addresses', 'endpoints'] as const).filter((field) => ({ addresses, endpoints })[field].length > 0);
  const waypoint = metadata.labels?.['istio.io/use-waypoint'];
  const usesWaypoint = waypoint !== undefined && waypoint !== '' && waypoint !== 'none';
  return [
    ...hosts.flatMap((host, index): DynamicFault[] => {
      const fact = `host ${host} is not a wildcard, which resolution DYNAMIC_DNS is for`;
      return isWildcard(host) ? [] : [{ path: ['spec', 'hosts', index], fact, help: 'use resolution: DNS' }];
    }),
    ...unused.map((field) => ({ path: ['spec', field], fact: `resolution DYNAMIC_DNS cannot have ${field}` })),
    ...ports.flatMap(({ number, protocol = '' }, index): DynamicFault[] => {
      const fact = `port ${number} speaks ${protocol || 'no named protocol'}; resolution DYNAMIC_DNS works with HTTP, HTTP2, GRPC and TLS only`;
      return PROTOCOLS.has(protocol.toLowerCase()) ? [] : [{ path: ['spec', 'ports', index, 'protocol'], fact }];
    }),
    // Mirrors `istioctl analyze`, which does not see labels here; admission does.
    ...(location === 'MESH_INTERNAL' && usesWaypoint
      ? [{ path: ['spec', 'location'], fact: 'a waypoint cannot serve DYNAMIC_DNS inside the mesh', upstream: [] }]
      : []),
  ];
}
