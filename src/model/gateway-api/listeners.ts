import type {
  GatewayListener,
  KubernetesGatewayResource,
  ListenerSetResource,
} from '../../schema/types/gateway-api.js';
import type { Server, ServerTlsSettings } from '../../schema/types/networking.js';
import { type Gateway, gatewayKey } from '../gateway.js';
import { creationTimeOf } from '../order.js';
import { allowedKinds, listenerHosts } from './allowed-routes.js';
import { clientCaReferences } from './frontend-validation.js';
import { type ListenerOwner, listenerTls } from './listener-tls.js';
import { GATEWAY, GENERATED, type GroupKind, LISTENER_SET } from './names.js';
import type { NamespaceLabels } from './namespaces.js';

/** A listener as routes see it. */
export interface ListenerParent {
  /** The Gateway or ListenerSet it is written in. */
  readonly kind: GroupKind;
  readonly namespace: string;
  readonly name: string;
  /** `<namespace>/<name>` of the generated Gateway. */
  readonly gateway: string;
  readonly sectionName: string;
  readonly port: number;
  readonly protocol: string;
  /** As written; empty for any. */
  readonly hostname: string;
  /** `<namespace>/<host>` of every namespace whose routes may attach. */
  readonly hosts: readonly string[];
  readonly allowedKinds: ReadonlySet<GroupKind>;
}

/** A listener and the Gateway istiod makes of it; a Gateway with a problem is not served. */
export interface TranslatedListener {
  readonly gateway: Gateway;
  readonly parent: ListenerParent;
  readonly problem: string | undefined;
}

export interface ListenerContext extends Pick<ListenerOwner, 'grants' | 'secrets' | 'configMaps'> {
  readonly namespaces: NamespaceLabels;
  /** Whether TCP listeners are served (PILOT_ENABLE_ALPHA_GATEWAY_API). */
  readonly alpha: boolean;
}

/** What serves a Gateway's listeners. */
export interface ServedBy {
  /** Host names of Services. */
  readonly services: readonly string[];
  readonly namespace: string;
  /** Of the workload that istiod deploys; undefined for one deployed by hand. */
  readonly serviceAccount: string | undefined;
}

/** Translates the listeners of a Gateway, or those a ListenerSet adds to it: one Gateway with one server for each. */
export function translateListeners(
  resource: KubernetesGatewayResource | ListenerSetResource,
  gateway: KubernetesGatewayResource,
  servedBy: ServedBy,
  context: ListenerContext,
): readonly TranslatedListener[] {
  const kind = resource.kind === 'ListenerSet' ? LISTENER_SET : GATEWAY;
  const { namespace = '', labels = {} } = resource.metadata;
  const owner = { ...context, kind, namespace, labels };
  return (resource.spec.listeners ?? []).map((written) => {
    const listener = { ...written, port: written.port || defaultPort(written) };
    const settings = listenerTls(listener, owner, clientCaReferences(gateway.spec.tls, listener.port));
    const tlsProblem = 'problem' in settings ? settings.problem : undefined;
    const tls = 'tls' in settings ? settings.tls : undefined;
    const hosts = listenerHosts(listener, namespace, context.namespaces);
    const generated = generatedGateway(resource, listener, hosts, tls, servedBy);
    return {
      gateway: generated,
      parent: listenerParent(owner, resource.metadata.name, listener, hosts, generated),
      problem: tlsProblem ?? portProblem(listener, context),
    };
  });
}

/** Only ListenerSets may leave out the port. */
function defaultPort({ protocol }: GatewayListener): number {
  return protocol === 'HTTP' ? 80 : protocol === 'HTTPS' ? 443 : 0;
}

function portProblem({ port, protocol }: GatewayListener, { alpha }: ListenerContext): string | undefined {
  if (port === 0) return `protocol ${protocol} needs a port`;
  if (protocol === 'HTTP' || protocol === 'HTTPS' || protocol === 'TLS' || (protocol === 'TCP' && alpha))
    return undefined;
  return protocol === 'TCP'
    ? 'protocol TCP needs PILOT_ENABLE_ALPHA_GATEWAY_API'
    : `protocol ${protocol} is not supported`;
}

function generatedGateway(
  resource: KubernetesGatewayResource | ListenerSetResource,
  listener: GatewayListener,
  hosts: readonly string[],
  tls: ServerTlsSettings | undefined,
  servedBy: ServedBy,
): Gateway {
  const { port, protocol } = listener;
  const servers: readonly Server[] = [{ port: { number: port, protocol, name: 'default' }, hosts, tls }];
  return {
    name: `${resource.metadata.name}~${GENERATED}~${listener.name}`,
    namespace: resource.metadata.namespace ?? '',
    selector: undefined,
    servers,
    creationTime: creationTimeOf(resource),
    boundServices: servedBy.services,
    serviceNamespace: servedBy.namespace,
    serviceAccount: servedBy.serviceAccount,
    resource,
    spec: { servers },
  };
}

function listenerParent(
  { kind, namespace }: Pick<ListenerOwner, 'kind' | 'namespace'>,
  name: string,
  listener: GatewayListener,
  hosts: readonly string[],
  gateway: Gateway,
): ListenerParent {
  return {
    kind,
    namespace,
    name,
    gateway: gatewayKey(gateway),
    sectionName: listener.name,
    port: listener.port,
    protocol: listener.protocol,
    hostname: listener.hostname ?? '',
    hosts,
    allowedKinds: allowedKinds(listener),
  };
}
