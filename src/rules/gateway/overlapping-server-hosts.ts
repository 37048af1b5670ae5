import { defineRule, type RuleFinding } from '../rule.js';
import { type HostClaim, type RepeatedHost, repeatedHosts } from '../shared/host-claims.js';

export const rule = defineRule({
  code: 'MSH0156',
  name: 'overlapping-server-hosts',
  severity: 'info',
  upstream: ['KIA0301'],
  summary: 'A Gateway names a host twice on one port, or beside a wildcard that covers it.',
  docs: {
    why: 'Of two TLS servers for one host on one port istiod leaves the second out as a whole, with all its hosts. A host beside a wildcard of the same server adds nothing; in a TLS server of its own it takes the connections for that name.',
    fix: 'Name the host once.',
    exceptions: 'Information only, unless a TLS server is lost: a wildcard and its exceptions are often written so.',
  },
  *check({ mesh }) {
    for (const repeated of repeatedHosts(mesh)) yield findingOf(repeated);
  },
});

function findingOf({ wide, narrow }: RepeatedHost): RuleFinding {
  const isLost = isTwoTlsServers(wide, narrow) && wide.host === narrow.host;
  return {
    resource: narrow.resource,
    path: narrow.path,
    severity: isLost ? 'error' : 'info',
    message: `${narrow.written} ${consequence(wide, narrow)}`,
    help: 'fine where that is meant; else name the host once',
    related: [{ resource: wide.resource, path: wide.path, message: `${wide.written} is named here` }],
  };
}

function consequence(wide: HostClaim, narrow: HostClaim): string {
  const place =
    serverOf(wide) === serverOf(narrow) ? 'the same server' : `server ${serverOf(wide) + 1} on the same port`;
  if (isTwoTlsServers(wide, narrow)) {
    return wide.host === narrow.host
      ? `is a host of ${place} already, so this whole server is left out of the gateway`
      : `is taken out of ${wide.written} of ${place}: connections for this name come here`;
  }
  const isCovered = wide.scope === '*' || wide.scope === narrow.scope;
  return isCovered
    ? `adds nothing: ${wide.written} of ${place} covers it`
    : `overlaps with ${wide.written} of ${place}, for VirtualServices of namespace ${wide.scope}`;
}

const serverOf = ({ path }: HostClaim): number => Number(path[2]);

function isTwoTlsServers(one: HostClaim, other: HostClaim): boolean {
  return one.hasTls && other.hasTls && serverOf(one) !== serverOf(other);
}
