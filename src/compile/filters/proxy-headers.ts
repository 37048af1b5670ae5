import type { ForwardClientCertDetails, ProxyConfigSettings } from '../../schema/types/mesh-config.js';
import type { ListenerClass } from '../context.js';

const SERVER_NAME = 'istio-envoy';

/** What ProxyConfig's `proxyHeaders` make of one class of listeners, as fields of an HTTP connection manager. */
export interface HeaderSettings {
  readonly connectionManager: object;
  readonly suppressEnvoyHeaders: boolean;
  /** Whether metadata exchange headers go to the mesh's own services only. */
  readonly exchangeInMeshOnly: boolean;
}

/** Header behaviour of a proxy's listeners of one class. */
export function headerSettings(config: ProxyConfigSettings, listenerClass: ListenerClass): HeaderSettings {
  const headers = config.proxyHeaders;
  return {
    connectionManager: {
      ...serverHeader(config, listenerClass),
      ...clientCertificate(config, listenerClass),
      generateRequestId: headers?.requestId?.disabled ? false : undefined,
      appendXForwardedPort: headers?.xForwardedPort?.enabled ? true : undefined,
    },
    suppressEnvoyHeaders: headers?.envoyDebugHeaders?.disabled === true,
    exchangeInMeshOnly: headers?.metadataExchangeHeaders?.mode === 'IN_MESH',
  };
}

/** Whether HTTP/1 header names keep the case in which they arrived. */
export function preservesHeaderCase({ proxyHeaders }: ProxyConfigSettings): boolean {
  return proxyHeaders?.preserveHttp1HeaderCase === true;
}

function serverHeader({ proxyHeaders }: ProxyConfigSettings, listenerClass: ListenerClass): object {
  if (proxyHeaders?.server?.disabled) return { serverHeaderTransformation: 'PASS_THROUGH' };
  const name = proxyHeaders?.server?.value || (listenerClass === 'outbound' ? undefined : SERVER_NAME);
  return { serverName: name };
}

function clientCertificate(config: ProxyConfigSettings, listenerClass: ListenerClass): object {
  switch (listenerClass) {
    case 'outbound':
      return {};
    case 'gateway': {
      const mode = config.gatewayTopology?.forwardClientCertDetails ?? 'UNDEFINED';
      return gatewayCertificate(mode === 'UNDEFINED' ? 'SANITIZE_SET' : mode);
    }
    case 'inbound':
      return inboundCertificate(config);
  }
}

function gatewayCertificate(mode: ForwardClientCertDetails): object {
  const sets = mode === 'SANITIZE_SET' || mode === 'APPEND_FORWARD';
  return {
    ...forwarding(mode),
    setCurrentClientCertDetails: sets ? { subject: true, cert: true, dns: true, uri: true } : undefined,
  };
}

function inboundCertificate({ proxyHeaders }: ProxyConfigSettings): object {
  const mode = proxyHeaders?.forwardedClientCert ?? 'UNDEFINED';
  const details = proxyHeaders?.setCurrentClientCertDetails;
  const flag = (value: boolean | undefined, fallback: boolean): true | undefined =>
    (value ?? fallback) ? true : undefined;
  return {
    ...forwarding(mode === 'UNDEFINED' ? 'APPEND_FORWARD' : mode),
    setCurrentClientCertDetails: {
      subject: details?.subject ?? true,
      cert: flag(details?.cert, false),
      chain: flag(details?.chain, false),
      dns: flag(details?.dns, true),
      uri: flag(details?.uri, true),
    },
  };
}

/** SANITIZE is Envoy's default value and therefore not printed. */
function forwarding(mode: ForwardClientCertDetails): object {
  return { forwardClientCertDetails: mode === 'SANITIZE' ? undefined : mode };
}
