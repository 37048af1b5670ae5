import type { TelemetryTracing } from '../../schema/types/telemetry.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { oncePerContext } from '../memo.js';
import { applicableTelemetries, findProvider, matchesMode, modeOf, providerNames } from './telemetry.js';
import { type TracingProvider, tracingProvider } from './tracing-providers.js';
import { customTags } from './tracing-tags.js';

export interface TracingSettings {
  /** HCM `tracing`; absent when tracing is off. */
  readonly tracing: object | undefined;
  /** Whether the request id decides sampling: HCM requestIdExtension. */
  readonly useRequestIdForTraceSampling: boolean;
}

const OFF: TracingSettings = { tracing: undefined, useRequestIdForTraceSampling: true };

/** Tracing of an HTTP connection manager. */
export function tracingSettings(context: CompileContext, listenerClass: ListenerClass): TracingSettings {
  return settingsOf(context, listenerClass);
}

const settingsOf = oncePerContext((context, key): TracingSettings => {
  const listenerClass = key === 'inbound' || key === 'outbound' ? key : 'gateway';
  const merged = mergeTracing(context, listenerClass);
  if (merged === undefined)
    return context.mesh.config.enableTracing ? { ...OFF, tracing: tracing(context, undefined, undefined) } : OFF;
  if (merged.disableSpanReporting) return OFF;
  const found = findProvider(context, merged.provider ?? '');
  const provider = found && tracingProvider(context, listenerClass, found);
  if (provider === undefined) return OFF;
  return {
    tracing: tracing(context, merged, provider),
    useRequestIdForTraceSampling: merged.useRequestIdForTraceSampling ?? true,
  };
});

/** The tracing sections that apply, merged; later ones win field by field. */
interface MergedTracing extends Omit<TelemetryTracing, 'providers' | 'match' | 'customTags'> {
  readonly provider?: string | undefined;
  readonly customTags?: TelemetryTracing['customTags'] | undefined;
}

/** Undefined when neither Telemetry nor the default providers speak of tracing. */
function mergeTracing(context: CompileContext, listenerClass: ListenerClass): MergedTracing | undefined {
  const sections = applicableTelemetries(context).flatMap((telemetry) => telemetry.spec.tracing ?? []);
  const defaultProvider = context.mesh.config.defaultProviders.tracing?.[0];
  if (sections.length === 0 && defaultProvider === undefined) return undefined;
  let merged: MergedTracing = { provider: defaultProvider };
  for (const { match, providers, customTags: tags, ...settings } of sections) {
    if (!matchesMode(match, modeOf(listenerClass))) continue;
    const [provider = merged.provider] = providerNames(providers);
    merged = { ...merged, ...settings, provider, customTags: hasTags(tags) ? tags : merged.customTags };
  }
  return merged;
}

function hasTags(tags: TelemetryTracing['customTags']): boolean {
  return tags !== undefined && Object.keys(tags).length > 0;
}

/** HCM `tracing`; without merged sections, as MeshConfig alone asks for it. */
function tracing(
  context: CompileContext,
  merged: MergedTracing | undefined,
  provider: TracingProvider | undefined,
): object {
  const { config } = context.proxy;
  const tags = customTags(context, merged ?? { enableIstioTags: config.tracing?.enableIstioTags });
  const maxPathTagLength = provider?.maxTagLength || config.tracing?.maxPathTagLength;
  return {
    clientSampling: { value: 100 },
    overallSampling: { value: 100 },
    randomSampling: percent(provider?.samplesAll ? 100 : (merged?.randomSamplingPercentage ?? meshSampling(context))),
    ...(tags.length > 0 && { customTags: tags }),
    ...(maxPathTagLength && { maxPathTagLength }),
    ...(provider !== undefined && { provider: provider.config }),
    ...(provider?.spawnUpstreamSpan && { spawnUpstreamSpan: true }),
    ...(merged?.disableContextPropagation && { noContextPropagation: true }),
  };
}

/** ProxyConfig's sampling percentage (a value over 100 counts as 1), else PILOT_TRACE_SAMPLING. */
function meshSampling(context: CompileContext): number {
  const sampling = context.proxy.config.tracing?.sampling ?? 0;
  if (sampling > 100) return 1;
  return sampling === 0 ? context.mesh.features.PILOT_TRACE_SAMPLING : sampling;
}

function percent(value: number): object {
  return value === 0 ? {} : { value };
}
