import type { Metadata } from '../../envoy/types.js';
import type { DestinationRule } from '../../model/destination-rule.js';
import type { Service } from '../../model/service.js';
import type { ClientTlsSettings } from '../../schema/types/networking.js';

/** Entry of `istio.services`, from which telemetry learns the destination. */
export function serviceMetadata({
  hostname,
  name,
  namespace,
}: Pick<Service, 'hostname' | 'name' | 'namespace'>): object {
  return { host: hostname, name, namespace };
}

const knownServices = new WeakMap<Service, readonly object[]>();

function servicesOf(service: Service): readonly object[] {
  const known = knownServices.get(service);
  if (known !== undefined) return known;
  const services = [serviceMetadata(service)];
  knownServices.set(service, services);
  return services;
}

/** `metadata` of an outbound cluster. */
export function outboundMetadata(
  service: Service,
  rule: DestinationRule | undefined,
  subset: string,
  tls: ClientTlsSettings | undefined,
): Metadata {
  const originates = tls?.mode === 'SIMPLE' || tls?.mode === 'MUTUAL';
  return {
    filterMetadata: {
      istio: {
        services: servicesOf(service),
        external: service.meshExternal && subset === '' ? true : undefined,
        config: rule?.configPath,
        subset: subset === '' ? undefined : subset,
        alpn_override: originates ? 'false' : undefined,
      },
    },
  };
}
