import { groupBy } from '../../model/group-by.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { type HostClaim, type RepeatedHost, repeatedHosts } from '../shared/gateway/host-claims.js';
import { keyOf, namesText } from '../shared/names.js';

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
    for (const alike of groupBy([...repeatedHosts(mesh)], keyOfCause).values()) {
      const [first] = alike;
      if (first) yield findingOf(first, alike);
    }
  },
});

/** Hosts that one wildcard covers have one cause. */
function keyOfCause({ wide, narrow }: RepeatedHost): string {
  return [keyOf(wide.resource), wide.path.join('.'), serverOf(narrow), consequence(wide, narrow)].join('\n');
}

function findingOf({ wide, narrow }: RepeatedHost, alike: readonly RepeatedHost[]): RuleFinding {
  return {
    resource: narrow.resource,
    path: narrow.path,
    severity: isLost(wide, narrow) ? 'error' : 'info',
    message: `${namesText(
      alike.map((one) => one.narrow.written),
      3,
    )} ${alike.length > 1 ? 'are' : 'is'} ${consequence(wide, narrow)}`,
    help: 'fine where that is meant; else name the host once',
    related: [{ resource: wide.resource, path: wide.path, message: `${wide.written} is named here` }],
  };
}

function isLost(wide: HostClaim, narrow: HostClaim): boolean {
  return isTwoTlsServers(wide, narrow) && wide.host === narrow.host;
}

function consequence(wide: HostClaim, narrow: HostClaim): string {
  const place =
    serverOf(wide) === serverOf(narrow) ? 'the same server' : `server ${serverOf(wide) + 1} on the same port`;
  if (isLost(wide, narrow)) return `named by ${place} already, so this whole server is left out of the gateway`;
  if (isTwoTlsServers(wide, narrow))
    return `taken out of ${wide.written} of ${place}: connections for these names come here`;
  const isCovered = wide.scope === '*' || wide.scope === narrow.scope;
  return isCovered
    ? `covered by ${wide.written} of ${place}: nothing is added`
    : `covered by ${wide.written} of ${place} for VirtualServices of namespace ${wide.scope}`;
}

const serverOf = ({ path }: HostClaim): number => Number(path[2]);

function isTwoTlsServers(one: HostClaim, other: HostClaim): boolean {
  return one.hasTls && other.hasTls && serverOf(one) !== serverOf(other);
}
