import { gatewayKey } from '../../model/gateway.js';
import type { Service } from '../../model/service.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { ExtensionProvider, ServiceProvider } from '../../schema/types/mesh-config.js';
import type { CompileContext } from '../context.js';

const REFERENCED_SERVICES = 'envoyfilter.istio.io/referenced-services';

/** Services that a router gets clusters for: all it sees, or under a feature flag only those its Gateways lead to. */
export function clusterServices(context: CompileContext): readonly Service[] {
  const { mesh, proxy, scope } = context;
  if (proxy.type !== 'router' || !mesh.features.PILOT_FILTER_GATEWAY_CLUSTER_CONFIG) return scope.services;
  const reached = new Set([...routedHosts(context), ...referencedHosts(context)]);
  return scope.services.filter(({ hostname }) => reached.has(hostname));
}

function routedHosts({ mesh, gateways }: CompileContext): readonly string[] {
  const servers = gateways?.ports.flatMap(({ servers }) => servers) ?? [];
  const keys = new Set(servers.map(({ gateway }) => gatewayKey(gateway)));
  return mesh.virtualServices.all
    .filter((virtualService) => virtualService.gateways.some((gateway) => keys.has(gateway)))
    .flatMap(destinationHosts);
}

function destinationHosts({ http, tcp, tls }: VirtualService): readonly string[] {
  const routed = [...http, ...tcp, ...tls].flatMap(({ route }) => (route ?? []).map(({ destination }) => destination));
  const mirrored = http.flatMap(({ mirror, mirrors }) => [
    mirror,
    ...(mirrors ?? []).map(({ destination }) => destination),
  ]);
  return [...routed, ...mirrored].flatMap((destination) => (destination?.host ? [destination.host] : []));
}

/** Hosts that configuration other than routes sends to. */
function referencedHosts({ mesh }: CompileContext): readonly string[] {
  const providers = mesh.config.extensionProviders.flatMap(providerHost);
  const filters = mesh.policies.envoyFilters.flatMap(({ metadata }) =>
    (metadata.annotations?.[REFERENCED_SERVICES] ?? '').split(',').map((host) => host.trim()),
  );
  const keySets =
    mesh.features.PILOT_JWT_ENABLE_REMOTE_JWKS === 'false'
      ? []
      : mesh.policies.requestAuthentications.flatMap(({ spec }) =>
          (spec.jwtRules ?? []).flatMap(({ jwksUri }) => (jwksUri ? [urlHost(jwksUri)] : [])),
        );
  return [...providers, ...filters, ...keySets];
}

function providerHost(provider: ExtensionProvider): readonly string[] {
  const services: readonly (ServiceProvider | undefined)[] = [
    provider.envoyExtAuthzHttp,
    provider.envoyExtAuthzGrpc,
    provider.zipkin,
    provider.lightstep,
    provider.datadog,
    provider.skywalking,
    provider.opentelemetry,
    provider.envoyHttpAls,
    provider.envoyTcpAls,
    provider.envoyOtelAls,
    provider.sds,
  ];
  // A service reference may start with its namespace: `ns/host`.
  return services.flatMap((settings) => settings?.service?.split('/').at(-1) ?? []);
}

function urlHost(url: string): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
}
