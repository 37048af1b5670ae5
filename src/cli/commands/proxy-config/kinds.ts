import type { ProxyConfigKind } from '../../../report/proxy-config/print.js';

/** The flags that some kinds have beyond those every kind has. */
export type FlagName =
  | 'fqdn'
  | 'direction'
  | 'subset'
  | 'port'
  | 'address'
  | 'type'
  | 'name'
  | 'cluster'
  | 'status'
  | 'verbose'
  | 'withHeaders';

/** One subcommand of `mesh proxy-config`. */
export interface KindCommand {
  readonly kind: ProxyConfigKind;
  /** istioctl's names for it. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly flags: readonly FlagName[];
}

/** The subcommands in the order of the help. */
export const KIND_COMMANDS: readonly KindCommand[] = [
  {
    kind: 'listeners',
    aliases: ['listener', 'l'],
    summary: 'where the proxy accepts connections, and what it does with them',
    flags: ['address', 'port', 'type', 'verbose'],
  },
  {
    kind: 'routes',
    aliases: ['route', 'r'],
    summary: 'the virtual hosts and routes of each route configuration',
    flags: ['name', 'verbose'],
  },
  {
    kind: 'clusters',
    aliases: ['cluster', 'c'],
    summary: 'the upstreams the proxy knows',
    flags: ['fqdn', 'direction', 'subset', 'port'],
  },
  {
    kind: 'endpoints',
    aliases: ['endpoint', 'ep'],
    summary: 'the addresses behind the clusters, static ones included',
    flags: ['address', 'port', 'cluster', 'status'],
  },
  {
    kind: 'eds',
    aliases: [],
    summary: 'the addresses behind the clusters as sent over EDS, with localities',
    flags: ['address', 'port', 'cluster', 'status'],
  },
  { kind: 'secrets', aliases: ['secret', 's'], summary: 'the certificates the proxy holds', flags: [] },
  {
    kind: 'bootstrap',
    aliases: ['b'],
    summary: "the configuration the proxy starts with (short form: Istio's and Envoy's versions)",
    flags: [],
  },
  {
    kind: 'all',
    aliases: ['a'],
    summary: 'everything; as JSON an Envoy config_dump',
    flags: ['fqdn', 'direction', 'subset', 'port', 'address', 'type', 'name', 'verbose', 'withHeaders'],
  },
];
