import { isIP } from 'node:net';
import { configPath } from '../../../model/config-path.js';
import { type Protocol, parseProtocol } from '../../../model/protocol.js';
import type { Proxy } from '../../../model/proxy.js';
import type { Service, ServicePort } from '../../../model/service.js';
import type { IstioIngressListener, ServerTlsSettings } from '../../../schema/types/networking.js';
import type { CompileContext } from '../../context.js';
import { INBOUND_PASSTHROUGH_CLUSTER, inboundClusterName, VIRTUAL_INBOUND_LISTENER } from '../../names.js';
import { canBind, wildcardAddress } from '../addresses.js';

/** What one workload port needs: everything its filter chains are made of. */
export interface InboundPort {
  /** 0 for all ports that nothing declares. */
  readonly targetPort: number;
  readonly servicePort: ServicePort;
  readonly cluster: string;
  readonly bind: string;
  readonly bindToPort: boolean;
  /** Host of telemetry and decorators; empty for undeclared ports. */
  readonly hostname: string;
  readonly service: Service | undefined;
  /** The Sidecar that declared the port. */
  readonly configPath?: string;
  /** TLS of a Sidecar ingress listener, which takes the place of the mesh's. */
  readonly tls?: ServerTlsSettings;
}

/** The ports of a sidecar's workload, by number: its Sidecar's ingress listeners, else what services send to. */
export function inboundPorts(context: CompileContext): readonly InboundPort[] {
  const { scope } = context;
  const ports = scope.ingress.length > 0 ? ingressPorts(context) : servicePorts(context);
  return [...ports].sort((a, b) => a.targetPort - b.targetPort);
}

/** The first service to send to a port decides how it is served. */
function servicePorts(context: CompileContext): readonly InboundPort[] {
  const { proxy } = context;
  if (proxy.interceptionMode === 'NONE') return [];
  const bind = wildcardAddress(proxy);
  const byPort = new Map<number, InboundPort>();
  for (const { service, port, targetPort } of proxy.serviceTargets) {
    if (
      byPort.has(targetPort) ||
      !canBind(context, { bind, port: targetPort, protocol: port.protocol, bindToPort: false })
    )
      continue;
    const cluster = inboundClusterName(targetPort);
    byPort.set(targetPort, {
      targetPort,
      servicePort: port,
      cluster,
      bind,
      bindToPort: false,
      hostname: service.hostname,
      service,
    });
  }
  return [...byPort.values()];
}

function ingressPorts(context: CompileContext): readonly InboundPort[] {
  const { scope } = context;
  const byPort = new Map<number, InboundPort>();
  for (const ingress of scope.ingress) {
    const port = ingressPort(context, ingress);
    if (port !== undefined && !byPort.has(port.targetPort)) byPort.set(port.targetPort, port);
  }
  return [...byPort.values()];
}

function ingressPort(context: CompileContext, ingress: IstioIngressListener): InboundPort | undefined {
  const { proxy, scope, mesh } = context;
  const { number: targetPort = 0, name = '', protocol: written } = ingress.port ?? {};
  if (targetPort === 0 || scope.sidecar === undefined) return undefined;
  const capture = ingress.captureMode ?? 'DEFAULT';
  const bindToPort = capture === 'NONE' || (capture === 'DEFAULT' && proxy.interceptionMode === 'NONE');
  const bind = ingress.bind || unicastAddress(proxy);
  const protocol = parseProtocol(written);
  if (!canBind(context, { bind, port: targetPort, protocol, bindToPort })) return undefined;
  const tls = mesh.features.ENABLE_TLS_ON_SIDECAR_INGRESS ? ingress.tls : undefined;
  return {
    targetPort,
    servicePort: { name, port: targetPort, protocol: tls === undefined ? protocol : afterTermination(protocol) },
    cluster: inboundClusterName(targetPort),
    bind,
    bindToPort,
    hostname: `${scope.sidecar.name}.${scope.namespace}`,
    service: proxy.serviceTargets.find((target) => target.targetPort === targetPort)?.service,
    configPath: configPath('sidecar', scope.namespace, scope.sidecar.name),
    tls,
  };
}

function afterTermination(protocol: Protocol): Protocol {
  if (protocol === 'HTTPS') return 'HTTP';
  return protocol === 'TLS' ? 'TCP' : protocol;
}

/** The first address of the workload that others can reach. */
function unicastAddress(proxy: Proxy): string {
  const isReachable = (ip: string): boolean =>
    isIP(ip) !== 0 && !/^(127\.|169\.254\.|22[4-9]\.|23\d\.|fe80:|ff)/i.test(ip) && ip !== '::1';
  return proxy.ips.find(isReachable) ?? wildcardAddress(proxy);
}

/** Ports that nothing declares: traffic goes through to the port it was sent to. */
export function passthroughPort(context: CompileContext, targetPort: number): InboundPort {
  return {
    targetPort,
    servicePort: { name: VIRTUAL_INBOUND_LISTENER, port: 0, protocol: 'unsupported' },
    cluster: INBOUND_PASSTHROUGH_CLUSTER,
    bind: wildcardAddress(context.proxy),
    bindToPort: false,
    hostname: '',
    service: undefined,
  };
}
