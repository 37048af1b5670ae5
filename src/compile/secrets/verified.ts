import type { Gateway } from '../../model/gateway.js';
import type { Proxy } from '../../model/proxy.js';
import type { CompileContext } from '../context.js';
import { CA_SUFFIX } from '../tls/sds.js';
import { parseReference } from './reference.js';

// Mirrors istiod's verified certificate references, which leave out CA certificates unless the mode is MUTUAL.
/** SDS names that the proxy's Gateways may hand to it: their own namespace's, and those a ReferenceGrant allows. */
export function verifiedCredentials({ gateways, proxy }: CompileContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const gateway of gateways?.gateways ?? []) {
    if (!isIdentity(gateway, proxy)) continue;
    for (const { tls } of gateway.servers) {
      const credentials = tls?.credentialNames?.length ? tls.credentialNames : [tls?.credentialName];
      for (const name of credentials) {
        if (name === undefined || !mayRefer(gateway, name, proxy)) continue;
        names.add(name);
        if (tls?.mode === 'MUTUAL') names.add(name + CA_SUFFIX);
      }
    }
  }
  return names;
}

/** Whether the proxy runs as what is deployed for the Gateway. */
function isIdentity({ namespace, serviceNamespace = namespace, serviceAccount }: Gateway, proxy: Proxy): boolean {
  return serviceNamespace === proxy.namespace && (!serviceAccount || serviceAccount === proxy.serviceAccount);
}

/** References of Gateway API Gateways to other namespaces were checked when they were translated. */
function mayRefer({ resource }: Gateway, name: string, proxy: Proxy): boolean {
  const reference = parseReference(name, proxy.namespace);
  if (reference === undefined) return false;
  return ('apiVersion' in resource && isGatewayApi(resource.apiVersion)) || reference.namespace === proxy.namespace;
}

function isGatewayApi(apiVersion: unknown): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith('gateway.networking.k8s.io/');
}
