import type { CompiledProxy } from '../compile/compiled.js';
import { isRecord, type JsonRecord } from '../source/json-fields.js';

export const RESOURCE_KINDS = ['routes', 'listeners', 'clusters', 'endpoints', 'secrets', 'bootstrap'] as const;

export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The configuration of one proxy, each kind by resource name. */
export type ProxyResources = Readonly<Record<ResourceKind, ReadonlyMap<string, JsonRecord>>>;

/** A proxy of one side of the comparison. */
export interface ProxyIdentity {
  /** `<pod>.<namespace>` */
  readonly name: string;
  readonly type: 'gateway' | 'sidecar';
  /** Owner of the Pod, `Deployment/reviews`; empty where it is not known. */
  readonly workload: string;
}

/** Resources of a list by the field that names them. */
export function byName(
  items: readonly unknown[],
  field: 'name' | 'clusterName' = 'name',
): ReadonlyMap<string, JsonRecord> {
  return new Map(items.filter(isRecord).map((item) => [String(item[field] ?? ''), item]));
}

/** The compiled configuration, indexed for comparison. */
export function resourcesOf(compiled: CompiledProxy): ProxyResources {
  return {
    routes: byName(compiled.routes),
    listeners: byName(compiled.listeners),
    clusters: byName(compiled.clusters),
    endpoints: byName(compiled.endpoints, 'clusterName'),
    secrets: byName(compiled.secrets),
    bootstrap: new Map(isRecord(compiled.bootstrap) ? [['bootstrap', compiled.bootstrap]] : []),
  };
}
