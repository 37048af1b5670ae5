import type { JsonRecord } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { describeVersions } from './bootstrap.js';
import { clusterTable, selectClusters } from './clusters.js';
import {
  bootstrapOf,
  clustersOf,
  listenersOf,
  missingSection,
  routeConfigsOf,
  type SectionName,
  section,
} from './dump.js';
import { edsTable, selectAssignments } from './eds.js';
import { endpointTable, selectClusterStatuses } from './endpoints.js';
import type { Filters } from './filters.js';
import { listenerTable, selectListeners } from './listeners.js';
import { routeTable, selectRouteConfigs } from './routes.js';
import { secretsDumpOf, secretTable } from './secrets.js';

/** What decides how a section is printed, apart from the dump. */
export interface SectionOptions {
  readonly filters: Filters;
  readonly verbose: boolean;
  /** Certificates are judged at this time. */
  readonly now: Date;
  /** True inside `proxy-config all`, whose tables start with a NAME column. */
  readonly named: boolean;
}

/** One kind of resource: what it needs of a dump, and its two forms. */
export interface Section {
  /** Title of the section under `all --with-headers`. */
  readonly title: string;
  /** The part of the dump without which istioctl refuses. */
  readonly needs?: SectionName;
  /** What istioctl says when the part is there and holds nothing. */
  readonly emptiness?: (dump: JsonRecord) => string | undefined;
  /** The table, or text. */
  readonly table: (dump: JsonRecord, options: SectionOptions) => Table | string;
  /** The value for JSON and YAML. */
  readonly data: (dump: JsonRecord, filters: Filters) => unknown;
}

const emptyUnless = (found: readonly unknown[], name: string): string | undefined =>
  found.length ? undefined : `no ${name} found`;

/** A section of the dump as one message, without its type and its empty lists. */
function message(found: JsonRecord | undefined): JsonRecord {
  const { '@type': _, ...fields } = found ?? {};
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

export const SECTIONS = {
  bootstrap: {
    title: 'BOOTSTRAP',
    needs: 'BootstrapConfigDump',
    table: (dump) => describeVersions(bootstrapOf(dump)),
    data: (dump) => message(section(dump, 'BootstrapConfigDump')),
  },
  clusters: {
    title: 'CLUSTER',
    needs: 'ClustersConfigDump',
    emptiness: (dump) => emptyUnless(clustersOf(dump), 'clusters'),
    table: (dump, { filters, named }) => clusterTable(selectClusters(dump, filters), named),
    data: selectClusters,
  },
  listeners: {
    title: 'LISTENER',
    needs: 'ListenersConfigDump',
    emptiness: (dump) => emptyUnless(listenersOf(dump), 'listeners'),
    table: (dump, { filters, named, verbose }) => listenerTable(selectListeners(dump, filters), { named, verbose }),
    data: selectListeners,
  },
  routes: {
    title: 'ROUTE',
    needs: 'RoutesConfigDump',
    emptiness: (dump) => emptyUnless(routeConfigsOf(dump), 'routes'),
    table: (dump, { filters, named, verbose }) => routeTable(selectRouteConfigs(dump, filters), { named, verbose }),
    data: selectRouteConfigs,
  },
  secrets: {
    title: 'SECRET',
    needs: 'SecretsConfigDump',
    table: (dump, { named, now }) => secretTable(secretsDumpOf(dump), now, named),
    data: (dump) => message(secretsDumpOf(dump)),
  },
  eds: {
    title: 'ENDPOINTS',
    table: (dump, { filters, named }) => edsTable(selectAssignments(dump, filters), named),
    data: selectAssignments,
  },
  endpoints: {
    title: 'ENDPOINTS',
    table: (dump, { filters }) => endpointTable(selectClusterStatuses(dump, filters), filters),
    data: selectClusterStatuses,
  },
} as const satisfies Record<string, Section>;

/** The kinds of `mesh proxy-config` but `all`. */
export type SectionKind = keyof typeof SECTIONS;

/** Why the section cannot be printed from this dump, in istioctl's words; undefined when it can. */
export function obstacle(kind: SectionKind, dump: JsonRecord): string | undefined {
  const { needs, emptiness }: Section = SECTIONS[kind];
  if (needs && !section(dump, needs)) return missingSection(needs);
  return emptiness?.(dump);
}
