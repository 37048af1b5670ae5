import type { ExtensionProvider } from '../../schema/types/mesh-config.js';
import type { ProviderRef, TelemetryResource, WorkloadMode } from '../../schema/types/telemetry.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { oncePerContext } from '../memo.js';
import { attachesTo, targetRefsOf } from './attachment.js';

/**
 * Telemetries that apply to the proxy, lowest precedence first: the root namespace's mesh-wide one, the namespace-wide one,
 * those that select the workload.
 */
export const applicableTelemetries = oncePerContext((context): readonly TelemetryResource[] => {
  const { proxy, mesh } = context;
  const root = mesh.config.rootNamespace;
  const all = mesh.policies.telemetries;
  const namespaceWide = (namespace: string): readonly TelemetryResource[] => {
    const first = all.find((telemetry) => telemetry.metadata.namespace === namespace && !isForWorkloads(telemetry));
    return first === undefined ? [] : [first];
  };
  const forWorkload = all.filter(
    (telemetry) =>
      telemetry.metadata.namespace === proxy.namespace &&
      isForWorkloads(telemetry) &&
      attachesTo(context, telemetry.spec, proxy.namespace),
  );
  return [...namespaceWide(root), ...(proxy.namespace === root ? [] : namespaceWide(proxy.namespace)), ...forWorkload];
});

function isForWorkloads(telemetry: TelemetryResource): boolean {
  return telemetry.spec.selector !== undefined || targetRefsOf(telemetry.spec).length > 0;
}

/** Gateways and outbound listeners report as clients. */
export function modeOf(listenerClass: ListenerClass): 'CLIENT' | 'SERVER' {
  return listenerClass === 'inbound' ? 'SERVER' : 'CLIENT';
}

/** Whether a match of a Telemetry is for clients, or for servers; without a mode it is for both. */
export function matchesMode(match: { readonly mode?: WorkloadMode } | undefined, mode: 'CLIENT' | 'SERVER'): boolean {
  return match?.mode === undefined || match.mode === 'CLIENT_AND_SERVER' || match.mode === mode;
}

/** The names of providers; those without one are left out. */
export function providerNames(providers: readonly ProviderRef[] | undefined): readonly string[] {
  return (providers ?? []).flatMap((provider) => (provider.name === undefined ? [] : [provider.name]));
}

/** A MeshConfig extension provider by name, upper and lower case alike. */
export function findProvider(context: CompileContext, name: string): ExtensionProvider | undefined {
  const wanted = name.toLowerCase();
  return context.mesh.config.extensionProviders.find((provider) => provider.name?.toLowerCase() === wanted);
}
