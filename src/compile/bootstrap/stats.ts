import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type { Proxy } from '../../model/proxy.js';
import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';

/** Parts of statistic names that become tags, in the order Envoy tries them. */
const TAGS_BEFORE_USER: readonly (readonly [string, string])[] = [
  ['cluster_name', '^cluster(\\.(.+);)'],
  ['http_conn_manager_prefix', '^http\\.(((?:[_.[:digit:]\\w]*|[_\\[\\]aAbBcCdDeEfF[:digit:]\\w\\:]*));\\.)'],
  ['thread_name', '^server(\\.(.+))\\.watchdog'],
  ['tcp_prefix', '^tcp\\.((.*?)\\.)\\w+?$'],
  ['response_code', '_rq(_(\\d{3}))$'],
  ['response_code_class', '_rq(_(\\dxx))$'],
  [
    'http_conn_manager_listener_prefix',
    '^listener(?=\\.).*?\\.http\\.(((?:[_.[:digit:]]*|[_\\[\\]aAbBcCdDeEfF[:digit:]]*))\\.)',
  ],
  ['listener_address', '^listener\\.(((?:[_.[:digit:]]*|[_\\[\\]aAbBcCdDeEfF[:digit:]]*))\\.)'],
  ['mongo_prefix', '^mongo\\.(.+?)\\.(collection|cmd|cx_|op_|delays_|decoding_)(.*?)$'],
];
const TAGS_AFTER_USER: readonly (readonly [string, string])[] = [
  ['cache', '(cache\\.(.+?)\\.)'],
  ['component', '(component\\.(.+?)\\.)'],
  ['tag', '(tag\\.(.+?);\\.)'],
  ['wasm_filter', '(wasm_filter\\.(.+?)\\.)'],
  ['authz_enforce_result', 'rbac(\\.(allowed|denied))'],
  ['authz_dry_run_action', '(\\.istio_dry_run_(allow|deny)_)'],
  ['authz_dry_run_result', '(\\.shadow_(allowed|denied))'],
];

const PREFIXES = ['cluster_manager', 'listener_manager', 'server', 'cluster.xds-grpc', 'wasm'];
const SUFFIXES = ['rbac.allowed', 'rbac.denied', 'shadow_allowed', 'shadow_denied'];
const REGEXES = ['vhost\\..*\\.route\\..*'];

/** Which statistics Envoy keeps, and how their names become tags. */
export function statsConfig(proxy: Proxy): object {
  const buckets = histogramBuckets(proxy.annotations['sidecar.istio.io/statsHistogramBuckets']);
  return {
    useAllDefaultTags: false,
    statsTags: [...TAGS_BEFORE_USER, ...userTags(proxy), ...TAGS_AFTER_USER].map(([tagName, regex]) => ({
      tagName,
      regex,
    })),
    statsMatcher: { inclusionList: { patterns: inclusionPatterns(proxy) } },
    ...(buckets.length > 0 && { histogramBucketSettings: buckets }),
  };
}

function userTags(proxy: Proxy): readonly (readonly [string, string])[] {
  const tags = new Set([
    ...(proxy.config.extraStatTags ?? []),
    ...(annotationList(proxy, 'sidecar.istio.io/extraStatTags') ?? []),
  ]);
  return [...tags].map((tag) => [tag, `(${tag}=\\.=(.*?);\\.;)`]);
}

function inclusionPatterns(proxy: Proxy): readonly object[] {
  const matcher = proxy.config.proxyStatsMatcher;
  const own = (annotation: string, configured: readonly string[] | undefined): readonly string[] =>
    (annotationList(proxy, `sidecar.istio.io/${annotation}`) ?? configured ?? []).flatMap((pattern) =>
      perAddress(pattern, proxy),
    );
  return [
    { prefix: 'reporter=' },
    ...[...own('statsInclusionPrefixes', matcher?.inclusionPrefixes), ...PREFIXES].map((prefix) => ({ prefix })),
    ...[...own('statsInclusionSuffixes', matcher?.inclusionSuffixes), ...SUFFIXES].map((suffix) => ({ suffix })),
    ...[...own('statsInclusionRegexps', matcher?.inclusionRegexps), ...REGEXES].map((regex) => ({
      safeRegex: { regex },
    })),
    { prefix: 'component' },
    { prefix: 'istio' },
  ];
}

/** `{pod_ip}` in a pattern stands for each address of the Pod. */
function perAddress(pattern: string, proxy: Proxy): readonly string[] {
  return pattern.includes('{pod_ip}') ? proxy.ips.map((ip) => pattern.replaceAll('{pod_ip}', ip)) : [pattern];
}

function annotationList(proxy: Proxy, name: string): readonly string[] | undefined {
  return proxy.annotations[name]?.split(',').map((item) => item.trim());
}

/** Annotation value: a JSON object of statistic prefix → bucket bounds. */
function histogramBuckets(annotation: string | undefined): readonly object[] {
  if (annotation === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(annotation);
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed)
      .sort(([a], [b]) => compareText(a, b))
      .map(([prefix, buckets]) => ({ match: { prefix }, buckets }));
  } catch {
    return [];
  }
}

/** Where statistics are pushed to. */
export function statsSinks(config: ProxyConfigSettings): readonly ExtensionConfig[] {
  const sinks: ExtensionConfig[] = [];
  if (config.envoyMetricsService?.address) {
    sinks.push({
      name: 'envoy.stat_sinks.metrics_service',
      typedConfig: {
        '@type': typeUrl('envoy.config.metrics.v3.MetricsServiceConfig'),
        transportApiVersion: 'V3',
        grpcService: { envoyGrpc: { clusterName: 'envoy_metrics_service' } },
      },
    });
  }
  const statsd = config.statsdUdpAddress;
  if (statsd) {
    const colon = statsd.lastIndexOf(':');
    sinks.push({
      name: 'envoy.stat_sinks.statsd',
      typedConfig: {
        '@type': typeUrl('envoy.config.metrics.v3.StatsdSink'),
        address: {
          socketAddress: {
            protocol: 'UDP',
            address: statsd.slice(0, colon),
            portValue: Number(statsd.slice(colon + 1)),
          },
        },
      },
    });
  }
  return sinks;
}
