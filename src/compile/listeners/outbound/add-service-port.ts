import { isHttp } from '../../../model/protocol.js';
import { type Service, type ServicePort, UNSPECIFIED_ADDRESS } from '../../../model/service.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { serviceAddress } from '../../routes/domains.js';
import { isUnixBind, wildcardAddress } from '../addresses.js';
import { type ChainCriteria, detectedHttpProtocols } from '../filter-chain-match.js';
import {
  addDraft,
  alreadyServes,
  draftKey,
  type ListenerDrafts,
  type ListenerProtocol,
  type OutboundChain,
} from './draft.js';
import { httpChain } from './http-chain.js';
import { tcpChains } from './tcp-chains.js';
import type { TcpVirtualServiceLookup } from './virtual-service-lookup.js';

export interface OutboundListenerOptions {
  readonly policies: ListenerPolicies;
  readonly drafts: ListenerDrafts;
  readonly bindToPort: boolean;
  /** Empty when the service decides. */
  readonly bind: string;
  readonly virtualServicesFor: TcpVirtualServiceLookup;
  readonly observe?: OutboundObserver | undefined;
}

/** Told of each service port that asks for a part of a listener, and whether it gets one. */
export type OutboundObserver = (asked: {
  readonly service: Service;
  readonly port: ServicePort;
  /** `<address>_<port>` of the listener. */
  readonly listener: string;
  readonly isServed: boolean;
}) => void;

/** Adds what a service needs on `port` to the listener it ends up on (istiod's buildSidecarOutboundListener). */
export function addServicePort(options: OutboundListenerOptions, service: Service, port: ServicePort): void {
  if (service.resolution === 'alias' || port.protocol === 'UDP') return;
  const { drafts, bindToPort } = options;
  const protocol = listenerProtocol(port);
  const { bind, ranges } = resolveBind(options, service, protocol);
  if (bind === '') return;
  const key = draftKey(bind, port.port);
  const isForwardProxy = port.protocol === 'HTTP_PROXY';
  const observe = (isServed: boolean): void => options.observe?.({ service, port, listener: key, isServed });
  if (drafts.locked.has(key) || (!isForwardProxy && alreadyServes(drafts.byKey.get(key), protocol))) {
    observe(protocol === 'http' && !drafts.locked.has(key));
    return;
  }
  if (isForwardProxy) drafts.byKey.delete(key);
  const detects = protocol === 'http' && !isForwardProxy && bind === wildcardAddress(options.policies.context.proxy);
  const isServed = addDraft(drafts, {
    bind,
    port: port.port,
    bindToPort,
    servicePortProtocol: port.protocol,
    protocol: detects ? 'auto' : protocol,
    chains: chainsOf(options, service, port, { bind, ranges, protocol, detects }),
  });
  observe(isServed);
}

function listenerProtocol(port: ServicePort): ListenerProtocol {
  if (isHttp(port.protocol)) return 'http';
  return port.protocol === 'unsupported' ? 'auto' : 'tcp';
}

interface ResolvedBind {
  readonly bind: string;
  readonly ranges: readonly string[];
}

/** HTTP listens on every address; other protocols on the service's, or on every address for its range. */
function resolveBind(options: OutboundListenerOptions, service: Service, protocol: ListenerProtocol): ResolvedBind {
  const { context } = options.policies;
  if (options.bind !== '') return { bind: options.bind, ranges: [] };
  if (protocol === 'http') return { bind: wildcardAddress(context.proxy), ranges: [] };
  const address = serviceAddress(context, service);
  if (address.includes('/')) return { bind: wildcardAddress(context.proxy), ranges: [address] };
  const isOpenExternal = service.registry === 'External' && address === UNSPECIFIED_ADDRESS;
  return { bind: isOpenExternal ? wildcardAddress(context.proxy) : address, ranges: [] };
}

interface ChainPlan extends ResolvedBind {
  readonly protocol: ListenerProtocol;
  /** Whether HTTP is told apart from other traffic on the same listener. */
  readonly detects: boolean;
}

function chainsOf(
  options: OutboundListenerOptions,
  service: Service,
  port: ServicePort,
  plan: ChainPlan,
): OutboundChain[] {
  const { policies } = options;
  const http = (criteria: ChainCriteria): OutboundChain =>
    httpChain(policies, { bind: plan.bind, port }, routeName(options, service, port, plan), criteria, service);
  const tcp = (): readonly OutboundChain[] =>
    tcpChains(policies, { service, port, ...plan, virtualServices: options.virtualServicesFor(service.hostname) });
  switch (plan.protocol) {
    case 'http':
      return [http(plan.detects ? detectedHttp(options) : {})];
    case 'tcp':
      return [...tcp()];
    case 'auto':
      return [...tcp(), http(detectedHttp(options))];
  }
}

function detectedHttp({ policies }: OutboundListenerOptions): ChainCriteria {
  return {
    applicationProtocols: detectedHttpProtocols(policies.context.mesh.features),
    transportProtocol: 'raw_buffer',
  };
}

function routeName(
  { policies }: OutboundListenerOptions,
  service: Service,
  port: ServicePort,
  plan: ChainPlan,
): string {
  if (isUnixBind(plan.bind)) return plan.bind;
  const isOwnListener = plan.protocol === 'auto' && plan.bind !== wildcardAddress(policies.context.proxy);
  return isOwnListener ? `${service.hostname}:${port.port}` : String(port.port);
}
