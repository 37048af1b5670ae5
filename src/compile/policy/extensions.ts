import { typeUrl } from '../../envoy/type-urls.js';
import type { Filter } from '../../envoy/types.js';
import type { TrafficExtensionResource, TrafficExtensionSpec, TrafficSelector } from '../../schema/types/telemetry.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { oncePerContext } from '../memo.js';
import { attachesTo } from './attachment.js';
import { modeOf } from './telemetry.js';

/** Wasm and Lua filters by phase (TrafficExtension, WasmPlugin). */
export interface ExtensionFilters {
  readonly authn: readonly Filter[];
  readonly authz: readonly Filter[];
  readonly stats: readonly Filter[];
  readonly unspecified: readonly Filter[];
}

/** An extension that applies to the proxy. */
interface AttachedExtension {
  readonly phase: NonNullable<TrafficExtensionSpec['phase']>;
  readonly match: readonly TrafficSelector[];
  readonly layer: 'http' | 'network';
  readonly filter: Filter;
}

const NO_EXTENSIONS: ExtensionFilters = { authn: [], authz: [], stats: [], unspecified: [] };

/** Extensions that match a listener class and port, as HTTP or network filters. */
export function extensionFilters(
  context: CompileContext,
  listenerClass: ListenerClass,
  layer: AttachedExtension['layer'],
  port: number,
): ExtensionFilters {
  const matching = attachedExtensions(context).filter(
    (extension) => extension.layer === layer && matchesTraffic(extension.match, listenerClass, port),
  );
  if (matching.length === 0) return NO_EXTENSIONS;
  const inPhase = (phase: AttachedExtension['phase']): readonly Filter[] =>
    matching.filter((extension) => extension.phase === phase).map(({ filter }) => filter);
  return {
    authn: inPhase('AUTHN'),
    authz: inPhase('AUTHZ'),
    stats: inPhase('STATS'),
    unspecified: inPhase('UNSPECIFIED'),
  };
}

/** By priority, highest first; then those of the proxy's own namespace before those of the root namespace. */
const attachedExtensions = oncePerContext((context): readonly AttachedExtension[] => {
  const { mesh, proxy } = context;
  const namespaces = new Set([proxy.namespace, mesh.config.rootNamespace]);
  const priority = ({ spec }: TrafficExtensionResource): number => spec.priority ?? Number.MIN_SAFE_INTEGER;
  return [...namespaces]
    .flatMap((namespace) =>
      mesh.policies.trafficExtensions.filter(
        ({ metadata, spec }) => metadata.namespace === namespace && attachesTo(context, spec, namespace),
      ),
    )
    .sort((a, b) => priority(b) - priority(a))
    .flatMap((extension) => toFilter(extension) ?? []);
});

function toFilter({ metadata, spec }: TrafficExtensionResource): AttachedExtension | undefined {
  const name = `extensions.istio.io/trafficextension/${metadata.namespace}.${metadata.name}`;
  const common = { phase: spec.phase ?? 'UNSPECIFIED', match: spec.match ?? [] };
  if (spec.wasm !== undefined) {
    const layer = spec.wasm.type === 'NETWORK' ? 'network' : 'http';
    return { ...common, layer, filter: wasmFilter(name, layer) };
  }
  const code = spec.lua?.inlineCode;
  return code === undefined ? undefined : { ...common, layer: 'http', filter: luaFilter(name, code) };
}

/** The proxy's agent has to fetch the module first, so the filter is delivered by extension discovery. */
function wasmFilter(name: string, layer: AttachedExtension['layer']): Filter {
  return {
    name,
    configDiscovery: {
      configSource: { ads: {}, initialFetchTimeout: '0s', resourceApiVersion: 'V3' },
      typeUrls: ['wasm.v3.Wasm', 'rbac.v3.RBAC'].map((message) =>
        typeUrl(`envoy.extensions.filters.${layer}.${message}`),
      ),
    },
  };
}

function luaFilter(name: string, inlineString: string): Filter {
  return {
    name,
    typedConfig: {
      '@type': typeUrl('envoy.extensions.filters.http.lua.v3.Lua'),
      defaultSourceCode: { inlineString },
    },
  };
}

function matchesTraffic(match: readonly TrafficSelector[], listenerClass: ListenerClass, port: number): boolean {
  if (match.length === 0) return true;
  return match.some(({ mode = 'UNDEFINED', ports = [] }) => {
    const matchesMode = mode === 'UNDEFINED' || mode === 'CLIENT_AND_SERVER' || mode === modeOf(listenerClass);
    return matchesMode && (ports.length === 0 || ports.some(({ number }) => number === port));
  });
}
