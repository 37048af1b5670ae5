import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import { compareText } from '../../model/order.js';
import type { TelemetryMetrics, TelemetryMetricsOverride } from '../../schema/types/telemetry.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { oncePerContext } from '../memo.js';
import { applicableTelemetries, findProvider, matchesMode, modeOf, providerNames } from './telemetry.js';

/** Istio's metrics by their name in the Telemetry API, in the order istiod emits them. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ['GRPC_REQUEST_MESSAGES', 'request_messages_total'],
  ['GRPC_RESPONSE_MESSAGES', 'response_messages_total'],
  ['REQUEST_COUNT', 'requests_total'],
  ['REQUEST_DURATION', 'request_duration_milliseconds'],
  ['REQUEST_SIZE', 'request_bytes'],
  ['RESPONSE_SIZE', 'response_bytes'],
  ['TCP_CLOSED_CONNECTIONS', 'tcp_connections_closed_total'],
  ['TCP_OPENED_CONNECTIONS', 'tcp_connections_opened_total'],
  ['TCP_RECEIVED_BYTES', 'tcp_received_bytes_total'],
  ['TCP_SENT_BYTES', 'tcp_sent_bytes_total'],
]);

/** What overrides leave of one metric. */
interface MetricOverride {
  disabled: boolean;
  /** Tag → expression, or undefined when the tag is removed. */
  readonly tags: Map<string, string | undefined>;
}

interface ProviderMetrics {
  allDisabled: boolean;
  reportingInterval: string | undefined;
  readonly metrics: Map<string, MetricOverride>;
}

/** The `istio.stats` filters, one per Prometheus provider, sorted by provider name; for HTTP and TCP chains alike. */
export function statsFilters(context: CompileContext, listenerClass: ListenerClass): readonly ExtensionConfig[] {
  return statsFiltersOf(context, listenerClass);
}

const statsFiltersOf = oncePerContext((context, key): readonly ExtensionConfig[] => {
  const listenerClass = key === 'inbound' || key === 'outbound' ? key : 'gateway';
  const providers = metricsByProvider(context, listenerClass);
  return [...providers]
    .sort(([a], [b]) => compareText(a, b))
    .filter(([name, settings]) => !settings.allDisabled && findProvider(context, name)?.prometheus !== undefined)
    .map(([, settings]) => statsFilter(context, listenerClass, settings));
});

function metricsByProvider(
  context: CompileContext,
  listenerClass: ListenerClass,
): ReadonlyMap<string, ProviderMetrics> {
  const sections = applicableTelemetries(context).flatMap((telemetry) => telemetry.spec.metrics ?? []);
  let inScope = context.mesh.config.defaultProviders.metrics ?? [];
  for (const section of sections) {
    const names = providerNames(section.providers);
    if (names.length > 0) inScope = names;
  }
  const byProvider = new Map<string, ProviderMetrics>(
    inScope.map((name) => [name, { allDisabled: false, reportingInterval: undefined, metrics: new Map() }]),
  );
  let inherited = context.mesh.config.defaultProviders.metrics ?? [];
  for (const section of sections) {
    const names = providerNames(section.providers);
    if (names.length > 0) inherited = names;
    for (const name of inherited) applySection(byProvider.get(name), section, modeOf(listenerClass));
  }
  return byProvider;
}

function applySection(
  settings: ProviderMetrics | undefined,
  section: TelemetryMetrics,
  mode: 'CLIENT' | 'SERVER',
): void {
  if (settings === undefined) return;
  if (section.reportingInterval !== undefined)
    settings.reportingInterval = canonicalDuration(section.reportingInterval);
  for (const override of section.overrides ?? []) {
    if (matchesMode(override.match, mode)) applyOverride(settings, override);
  }
}

function applyOverride(settings: ProviderMetrics, override: TelemetryMetricsOverride): void {
  const metric = override.match?.customMetric ?? override.match?.metric ?? 'ALL_METRICS';
  if (metric === 'ALL_METRICS' && override.disabled === true) {
    settings.allDisabled = true;
    return;
  }
  settings.allDisabled = false;
  for (const name of metric === 'ALL_METRICS' ? METRICS.keys() : [metric]) {
    const known = settings.metrics.get(name) ?? { disabled: false, tags: new Map<string, string | undefined>() };
    if (override.disabled !== undefined) known.disabled = override.disabled;
    for (const [tag, { operation, value }] of Object.entries(override.tagOverrides ?? {})) {
      known.tags.set(tag, operation === 'REMOVE' ? undefined : (value ?? ''));
    }
    settings.metrics.set(name, known);
  }
}

function statsFilter(
  _context: CompileContext,
  listenerClass: ListenerClass,
  settings: ProviderMetrics,
): ExtensionConfig {
  const metrics = [...settings.metrics]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, override]) => metricConfig(name, override));
  return {
    name: 'istio.stats',
    typedConfig: {
      '@type': typeUrl('stats.PluginConfig'),
      ...(listenerClass !== 'outbound' && { disableHostHeaderFallback: true }),
      ...(settings.reportingInterval !== undefined && { tcpReportingDuration: settings.reportingInterval }),
      ...(metrics.length > 0 && { metrics }),
    },
  };
}

function metricConfig(name: string, override: MetricOverride): object {
  const tags = [...override.tags].sort(([a], [b]) => compareText(a, b));
  const kept = tags.filter((tag): tag is [string, string] => tag[1] !== undefined);
  const removed = tags.filter(([, value]) => value === undefined).map(([tag]) => tag);
  return {
    name: METRICS.get(name) ?? name,
    ...(kept.length > 0 && { dimensions: Object.fromEntries(kept) }),
    ...(removed.length > 0 && { tagsToRemove: removed }),
    ...(override.disabled && { drop: true }),
  };
}
