import type { BackendRef } from '../../schema/types/gateway-api.js';
import type { Destination } from '../../schema/types/networking.js';
import { objectKey } from '../cluster-index.js';
import type { Grants } from './grants.js';
import { GATEWAY_API, groupKindOf, HOSTNAME, type RouteKind, SERVICE, SERVICE_IMPORT, serviceHost } from './names.js';

export interface BackendContext {
  readonly domainSuffix: string;
  readonly grants: Grants;
  /** Keyed `<namespace>/<name>`. */
  readonly services: ReadonlySet<string>;
  /** Whether a service of this host is defined in a namespace. */
  hasHost(host: string, namespace: string): boolean;
}

/** The route that refers to a backend. */
export interface Referrer {
  readonly kind: RouteKind;
  readonly namespace: string;
  /** Whether ReferenceGrants are asked for; routes attached to Services need none. */
  readonly needsGrants: boolean;
}

/** Where a backend leads; requests to a refused one fail, an invalid one spoils its route. */
export type Backend =
  | { readonly status: 'found' | 'missing' | 'refused'; readonly destination: Destination }
  | { readonly status: 'invalid' };

const REFUSED: Backend = { status: 'refused', destination: {} };
const INVALID: Backend = { status: 'invalid' };

/** Resolves a backendRef, as istiod does. */
export function resolveBackend(ref: BackendRef, referrer: Referrer, context: BackendContext): Backend {
  const kind = groupKindOf(ref, SERVICE);
  const namespace = ref.namespace ?? referrer.namespace;
  if (referrer.needsGrants && namespace !== referrer.namespace) {
    const from = { kind: `${GATEWAY_API}/${referrer.kind}`, namespace: referrer.namespace } as const;
    if (!context.grants(from, { kind, namespace, name: ref.name })) return REFUSED;
  }
  switch (kind) {
    case SERVICE:
      return ref.name.includes('.') ? INVALID : serviceBackend(ref, namespace, context);
    case SERVICE_IMPORT:
      return serviceBackend(ref, namespace, context);
    case HOSTNAME:
      if (ref.namespace !== undefined) return INVALID;
      return toPort(ref, ref.name, context.hasHost(ref.name, namespace));
    default:
      return REFUSED;
  }
}

function serviceBackend(ref: BackendRef, namespace: string, { domainSuffix, services }: BackendContext): Backend {
  return toPort(ref, serviceHost(ref.name, namespace, domainSuffix), services.has(objectKey(namespace, ref.name)));
}

function toPort({ port }: BackendRef, host: string, found: boolean): Backend {
  if (port === undefined) return INVALID;
  return { status: found ? 'found' : 'missing', destination: { host, port: { number: port } } };
}

/** Backends with a weight above 0, with that weight; 0 for a single one. Undefined when one of them is invalid. */
export function weightedBackends<Ref extends BackendRef>(
  refs: readonly Ref[],
  referrer: Referrer,
  context: BackendContext,
): readonly { readonly ref: Ref; readonly destination: Destination; readonly weight: number }[] | undefined {
  const used = refs.filter(({ weight }) => weight !== 0);
  const found = used.flatMap((ref) => {
    const backend = resolveBackend(ref, referrer, context);
    if (backend.status === 'invalid') return [];
    return [{ ref, destination: backend.destination, weight: used.length === 1 ? 0 : (ref.weight ?? 1) }];
  });
  return found.length === used.length ? found : undefined;
}
