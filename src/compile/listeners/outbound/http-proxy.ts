import type { Listener } from '../../../envoy/types.js';
import { connectionManager } from '../../filters/connection-manager.js';
import { http1Options } from '../../filters/connection-manager-base.js';
import { internalAddressConfig } from '../../filters/internal-addresses.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { filtersBeforeHttp } from '../../filters/network-filter-stack.js';
import { listenerName } from '../../names.js';
import { localhostAddress } from '../addresses.js';
import { toListener } from './finalize.js';

const HTTP_PROXY_ROUTES = 'http_proxy';

/** The listener for applications that use the sidecar as their HTTP proxy; absent unless the mesh or the node names a port. */
export function buildHttpProxyListener(policies: ListenerPolicies): Listener | undefined {
  const { proxy, mesh } = policies.context;
  const port = Number(proxy.metadata.HTTP_PROXY_PORT || 0) || (mesh.config.proxyHttpPort ?? 0);
  if (port === 0) return undefined;
  const bind = localhostAddress(proxy);
  const manager = connectionManager(policies, {
    statPrefix: `outbound_${listenerName(bind, port)};`,
    routes: HTTP_PROXY_ROUTES,
    extensionPort: port,
    exchangesEverywhere: true,
    fields: {
      useRemoteAddress: false,
      internalAddressConfig: internalAddressConfig(mesh, false),
      httpProtocolOptions: { ...http1Options(policies.context, 'outbound'), allowAbsoluteUrl: true },
    },
  });
  const chain = { criteria: {}, filters: [...filtersBeforeHttp(policies, port), manager] };
  return toListener(
    policies,
    { bind, port, bindToPort: true, servicePortProtocol: 'HTTP_PROXY', protocol: 'http', chains: [chain] },
    [],
  );
}
