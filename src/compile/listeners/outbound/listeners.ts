import { isIP } from 'node:net';
import type { Listener } from '../../../envoy/types.js';
import { isTcp } from '../../../model/protocol.js';
import { type Service, type ServicePort, UNSPECIFIED_ADDRESS } from '../../../model/service.js';
import type { EgressListener } from '../../../model/sidecar-scope.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { serviceAddress } from '../../routes/domains.js';
import { canBind, isUnixBind, localhostAddress } from '../addresses.js';
import { addServicePort, type OutboundListenerOptions, type OutboundObserver } from './add-service-port.js';
import { catchAllFilters } from './catch-all.js';
import { newDrafts } from './draft.js';
import { toListener } from './finalize.js';
import { tcpVirtualServiceLookup } from './virtual-service-lookup.js';

/** The listeners of a sidecar for what it calls, in the order services open them. */
export function buildOutboundListeners(policies: ListenerPolicies, observe?: OutboundObserver): readonly Listener[] {
  const drafts = newDrafts();
  for (const egress of policies.context.scope.egress) {
    const { proxy } = policies.context;
    const bindToPort = proxy.interceptionMode === 'NONE' || egress.captureMode === 'NONE' || isUnixBind(egress.bind);
    const options: OutboundListenerOptions = {
      policies,
      drafts,
      bindToPort,
      bind: egress.bind || (bindToPort ? localhostAddress(proxy) : ''),
      virtualServicesFor: tcpVirtualServiceLookup(egress.virtualServices),
      observe,
    };
    if (egress.port === undefined) addAllPorts(options, egress);
    else
      addOnePort(options, egress, { name: egress.port.name, port: egress.port.number, protocol: egress.port.protocol });
  }
  const catchAll = catchAllFilters(policies);
  return [...drafts.byKey.values()].map((draft) => toListener(policies, draft, catchAll));
}

/** An egress listener with a port: all of its services share that port, whatever their own. */
function addOnePort(options: OutboundListenerOptions, egress: EgressListener, port: ServicePort): void {
  if (!mayBind(options, port)) return;
  for (const service of egress.services) addServicePort(options, service, port);
}

/** The catch-all egress listener: every port of every service, except where earlier listeners have been. */
function addAllPorts(options: OutboundListenerOptions, egress: EgressListener): void {
  const { byKey, locked } = options.drafts;
  for (const key of byKey.keys()) locked.add(key);
  for (const service of egress.services) {
    for (const port of service.ports) {
      if (!mayBind(options, port)) continue;
      if (options.bind === '' && isHeadlessTcp(options.policies, service, port))
        addHeadlessPort(options, service, port);
      else addServicePort(options, service, port);
    }
  }
}

function mayBind({ policies, bind, bindToPort }: OutboundListenerOptions, port: ServicePort): boolean {
  return canBind(policies.context, { bind, port: port.port, protocol: port.protocol, bindToPort });
}

function isHeadlessTcp({ context }: ListenerPolicies, service: Service, port: ServicePort): boolean {
  const isOpaque = isTcp(port.protocol) || port.protocol === 'unsupported';
  return service.resolution === 'passthrough' && isOpaque && serviceAddress(context, service) === UNSPECIFIED_ADDRESS;
}

/** A service without an address of its own gets a listener per endpoint, but none for the proxy's own workload. */
function addHeadlessPort(options: OutboundListenerOptions, service: Service, port: ServicePort): void {
  const { mesh, proxy } = options.policies.context;
  // Mirrors istiod: services of one host and namespace share endpoints by port number, whatever their port names.
  const named = mesh.services.byHost.get(service.hostname)?.get(service.namespace)?.ports ?? [];
  const names = new Set([port, ...named.filter((other) => other.port === port.port)].map(({ name }) => name));
  const endpoints = mesh.services.endpointsOf(service).filter(({ servicePortName }) => names.has(servicePortName));
  if (endpoints.length === 0 && service.registry !== 'Kubernetes' && service.selector === undefined) {
    addServicePort(options, service, port);
    return;
  }
  for (const { addresses } of endpoints) {
    const [address] = addresses;
    if (address === undefined || address === proxy.ips[0] || addresses.some((candidate) => isIP(candidate) === 0))
      continue;
    addServicePort({ ...options, bind: address }, service, port);
  }
}
