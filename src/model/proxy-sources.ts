import type { WorkloadEntryResource } from '../schema/types/networking.js';
import type { ClusterIndex } from './cluster-index.js';
import type { ProxyConfigReader } from './proxy-config.js';
import type { ServiceTargetReader } from './service-targets.js';

/** What proxies are made from, apart from their Pod or WorkloadEntry. */
export interface ProxySources {
  readonly cluster: ClusterIndex;
  readonly derived: ReadonlySet<object>;
  readonly configOf: ProxyConfigReader;
  readonly targetsOf: ServiceTargetReader;
  /** WorkloadEntries with an IP address, by namespace and address. */
  readonly entriesByIp: ReadonlyMap<string, WorkloadEntryResource>;
}
