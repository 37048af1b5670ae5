import type { JsonRecord } from '../../source/json-fields.js';
import { without } from '../rewrite.js';
import type { ReportingVisit } from '../rewrite-config.js';

const DEPRECATED = ['respectDnsTtl', 'dnsRefreshRate', 'dnsFailureRefreshRate', 'dnsJitter'];
const MOVED = [...DEPRECATED, 'dnsLookupFamily', 'typedDnsResolverConfig'];

/** The DNS settings of a cluster, whose successor is the cluster extension for DNS. */
export const dnsCluster: ReportingVisit = (record, report) => {
  const isDns = record.type === 'STRICT_DNS' || record.type === 'LOGICAL_DNS';
  if (!isDns || !DEPRECATED.some((field) => record[field] !== undefined)) return record;
  report('replaced', 'DNS settings of the cluster', 'deprecated; the extension envoy.clusters.dns is their successor');
  return {
    ...without(record, 'type', ...MOVED),
    clusterType: { name: 'envoy.clusters.dns', typedConfig: settings(record) },
  };
};

function settings(cluster: JsonRecord): JsonRecord {
  const moved = MOVED.filter((field) => cluster[field] !== undefined).map((field) => [field, cluster[field]] as const);
  return {
    '@type': 'type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster',
    ...Object.fromEntries(moved),
    ...(cluster.type === 'LOGICAL_DNS' && { allAddressesInSingleEndpoint: true }),
  };
}
