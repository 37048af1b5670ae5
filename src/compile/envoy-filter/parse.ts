import type {
  ApplyTo,
  EnvoyConfigObjectPatch,
  EnvoyFilterResource,
  PatchOperation,
} from '../../schema/types/networking.js';
import { canonicalise } from './message/canonical.js';
import type { Message } from './message/json.js';
import type { EnvoyPatch, PatchSource } from './patch.js';

/** A patch that istiod leaves out because its value is not the Envoy message it should be. */
export interface DroppedPatch {
  readonly source: PatchSource;
  /** The field and what is wrong with it. */
  readonly problem: string;
}

export interface ParsedEnvoyFilter {
  readonly resource: EnvoyFilterResource;
  readonly patches: readonly EnvoyPatch[];
  readonly dropped: readonly DroppedPatch[];
}

const MESSAGE_OF: Readonly<Record<Exclude<ApplyTo, 'INVALID'>, string>> = {
  LISTENER: 'envoy.config.listener.v3.Listener',
  FILTER_CHAIN: 'envoy.config.listener.v3.FilterChain',
  NETWORK_FILTER: 'envoy.config.listener.v3.Filter',
  LISTENER_FILTER: 'envoy.config.listener.v3.ListenerFilter',
  HTTP_FILTER: 'envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter',
  ROUTE_CONFIGURATION: 'envoy.config.route.v3.RouteConfiguration',
  VIRTUAL_HOST: 'envoy.config.route.v3.VirtualHost',
  HTTP_ROUTE: 'envoy.config.route.v3.Route',
  CLUSTER: 'envoy.config.cluster.v3.Cluster',
  EXTENSION_CONFIG: 'envoy.config.core.v3.TypedExtensionConfig',
  BOOTSTRAP: 'envoy.config.bootstrap.v3.Bootstrap',
};
const ORDERED: readonly ApplyTo[] = ['HTTP_FILTER', 'NETWORK_FILTER', 'HTTP_ROUTE', 'LISTENER_FILTER'];

/** The Envoy message that the value of a patch is; none for patches of nothing. */
export function messageOf(applyTo: ApplyTo): string | undefined {
  return applyTo === 'INVALID' ? undefined : MESSAGE_OF[applyTo];
}

const parsed = new WeakMap<EnvoyFilterResource, ParsedEnvoyFilter>();

/** The patches of an EnvoyFilter with canonical values, and those that istiod would leave out. */
export function parseEnvoyFilter(resource: EnvoyFilterResource): ParsedEnvoyFilter {
  const known = parsed.get(resource);
  if (known !== undefined) return known;
  const patches: EnvoyPatch[] = [];
  const dropped: DroppedPatch[] = [];
  for (const [index, entry] of (resource.spec.configPatches ?? []).entries()) {
    const source = { resource, index };
    const result = parsePatch(entry, source);
    if (typeof result === 'string') dropped.push({ source, problem: result });
    else if (result !== undefined) patches.push(result);
  }
  const filter = { resource, patches, dropped };
  parsed.set(resource, filter);
  return filter;
}

function parsePatch(entry: EnvoyConfigObjectPatch, source: PatchSource): EnvoyPatch | string | undefined {
  const { applyTo = 'INVALID', match = {}, patch } = entry;
  if (patch === undefined || applyTo === 'INVALID') return undefined;
  let value: Message | undefined;
  if (patch.value !== undefined && patch.value !== null) {
    const canonical = canonicalise(MESSAGE_OF[applyTo], patch.value);
    if (!canonical.ok) return canonical.problem;
    value = canonical.value;
  }
  const operation = effectiveOperation(applyTo, patch.operation ?? 'INVALID');
  return { applyTo, operation, context: match.context ?? 'ANY', match, value, source };
}

/** Mirrors istiod: an insert into something without order is an addition. */
function effectiveOperation(applyTo: ApplyTo, operation: PatchOperation): PatchOperation {
  return operation.startsWith('INSERT_') && !ORDERED.includes(applyTo) ? 'ADD' : operation;
}
