import type { Metadata } from '../../envoy/types.js';
import type { DestinationRule } from '../../model/destination-rule.js';
import type { Features } from '../../model/features.js';
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

/** `metadata` of an outbound cluster; undefined when there is nothing to tell. */
export function outboundMetadata(
  features: Features,
  service: Service,
  rule: DestinationRule | undefined,
  subset: string,
  tls: ClientTlsSettings | undefined,
): Metadata | undefined {
  const istio = {
    services: features.PILOT_ENABLE_TELEMETRY_LABEL ? servicesOf(service) : undefined,
    external: service.meshExternal && subset === '' ? true : undefined,
    config: rule?.configPath,
    subset: subset === '' ? undefined : subset,
    alpn_override: alpnOverride(tls),
  };
  return Object.values(istio).some((value) => value !== undefined) ? { filterMetadata: { istio } } : undefined;
}

/** `metadata` of a dynamic forward proxy's cluster, which stands for no one service. */
export function dynamicMetadata(
  { meshExternal }: Service,
  rule: DestinationRule | undefined,
  tls: ClientTlsSettings | undefined,
): Metadata | undefined {
  if (!meshExternal && rule === undefined) return undefined;
  const istio = {
    external: meshExternal || undefined,
    config: rule?.configPath,
    alpn_override: rule && alpnOverride(tls),
  };
  return { filterMetadata: { istio } };
}

function alpnOverride(tls: ClientTlsSettings | undefined): 'false' | undefined {
  return tls?.mode === 'SIMPLE' || tls?.mode === 'MUTUAL' ? 'false' : undefined;
}
