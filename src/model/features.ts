/** istiod's feature flags that change what it generates; names are its environment variables. */
export interface Features {
  readonly PILOT_HTTP10: boolean;
  readonly PILOT_SCOPE_GATEWAY_TO_NAMESPACE: boolean;
  readonly PILOT_JWT_ENABLE_REMOTE_JWKS: string;
  readonly PILOT_ENABLE_ALPN_FILTER: boolean;
  readonly PILOT_TRACE_SAMPLING: number;
  readonly PILOT_ENABLE_IP_AUTOALLOCATE: boolean;
  readonly PREFER_DESTINATIONRULE_TLS_FOR_EXTERNAL_SERVICES: boolean;
  readonly PILOT_FILTER_GATEWAY_CLUSTER_CONFIG: boolean;
  readonly PILOT_SEND_UNHEALTHY_ENDPOINTS: boolean;
  readonly PILOT_ENABLE_PERSISTENT_SESSION_FILTER: boolean;
  readonly PILOT_ENABLE_QUIC_LISTENERS: boolean;
  readonly ENABLE_TLS_ON_SIDECAR_INGRESS: boolean;
  readonly PILOT_ALLOW_SIDECAR_SERVICE_INBOUND_LISTENER_MERGE: boolean;
  readonly ISTIO_DUAL_STACK: boolean;
  readonly ENABLE_100_CONTINUE_HEADERS: boolean;
  readonly ENABLE_LOCALITY_WEIGHTED_LB_CONFIG: boolean;
  readonly PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS: boolean;
  readonly PILOT_SPAWN_UPSTREAM_SPAN_FOR_GATEWAY: boolean;
  readonly PILOT_ENABLE_MONGO_FILTER: boolean;
  readonly PILOT_ENABLE_REDIS_FILTER: boolean;
  readonly PILOT_ENABLE_MYSQL_FILTER: boolean;
  readonly PILOT_SIDECAR_USE_REMOTE_ADDRESS: boolean;
  readonly PILOT_ENABLE_EDS_FOR_HEADLESS_SERVICES: boolean;
  readonly ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY: boolean;
  readonly PILOT_ENABLE_GATEWAY_API: boolean;
  readonly PILOT_ENABLE_ALPHA_GATEWAY_API: boolean;
  readonly PILOT_ENABLE_ABSOLUTE_FQDN_VHOST_DOMAIN: boolean;
  readonly PILOT_ENABLE_TELEMETRY_LABEL: boolean;
  readonly PILOT_ENDPOINT_TELEMETRY_LABEL: boolean;
  readonly ENABLE_HCM_INTERNAL_NETWORKS: boolean;
  readonly PILOT_ENABLE_METADATA_EXCHANGE: boolean;
  readonly PILOT_DISABLE_MX_ALPN: boolean;
  readonly PILOT_ENABLE_K8S_SELECT_WORKLOAD_ENTRIES: boolean;
}

/** istiod 1.30's defaults. */
export const DEFAULT_FEATURES: Features = {
  PILOT_HTTP10: false,
  PILOT_SCOPE_GATEWAY_TO_NAMESPACE: false,
  PILOT_JWT_ENABLE_REMOTE_JWKS: 'false',
  PILOT_ENABLE_ALPN_FILTER: true,
  PILOT_TRACE_SAMPLING: 1,
  PILOT_ENABLE_IP_AUTOALLOCATE: true,
  PREFER_DESTINATIONRULE_TLS_FOR_EXTERNAL_SERVICES: true,
  PILOT_FILTER_GATEWAY_CLUSTER_CONFIG: false,
  PILOT_SEND_UNHEALTHY_ENDPOINTS: false,
  PILOT_ENABLE_PERSISTENT_SESSION_FILTER: false,
  PILOT_ENABLE_QUIC_LISTENERS: false,
  ENABLE_TLS_ON_SIDECAR_INGRESS: false,
  PILOT_ALLOW_SIDECAR_SERVICE_INBOUND_LISTENER_MERGE: false,
  ISTIO_DUAL_STACK: false,
  ENABLE_100_CONTINUE_HEADERS: true,
  ENABLE_LOCALITY_WEIGHTED_LB_CONFIG: false,
  PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS: false,
  PILOT_SPAWN_UPSTREAM_SPAN_FOR_GATEWAY: true,
  PILOT_ENABLE_MONGO_FILTER: true,
  PILOT_ENABLE_REDIS_FILTER: false,
  PILOT_ENABLE_MYSQL_FILTER: false,
  PILOT_SIDECAR_USE_REMOTE_ADDRESS: false,
  PILOT_ENABLE_EDS_FOR_HEADLESS_SERVICES: false,
  ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY: true,
  PILOT_ENABLE_GATEWAY_API: true,
  PILOT_ENABLE_ALPHA_GATEWAY_API: false,
  PILOT_ENABLE_ABSOLUTE_FQDN_VHOST_DOMAIN: true,
  PILOT_ENABLE_TELEMETRY_LABEL: true,
  PILOT_ENDPOINT_TELEMETRY_LABEL: true,
  ENABLE_HCM_INTERNAL_NETWORKS: false,
  PILOT_ENABLE_METADATA_EXCHANGE: true,
  PILOT_DISABLE_MX_ALPN: false,
  PILOT_ENABLE_K8S_SELECT_WORKLOAD_ENTRIES: true,
};

type Flag<Value> = { [Name in keyof Features]: Features[Name] extends Value ? Name : never }[keyof Features];

const isBooleanFlag = (name: keyof Features): name is Flag<boolean> => typeof DEFAULT_FEATURES[name] === 'boolean';
const isFlag = (name: string): name is keyof Features => Object.hasOwn(DEFAULT_FEATURES, name);
const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** The flags that istiod's environment sets; what it cannot parse keeps its default. */
export function featuresFrom(environment: ReadonlyMap<string, string>): Features {
  const features: { -readonly [Name in keyof Features]: Features[Name] } = { ...DEFAULT_FEATURES };
  for (const [name, value] of environment) {
    if (!isFlag(name)) continue;
    if (isBooleanFlag(name)) features[name] = TRUE.has(value) || (!FALSE.has(value) && DEFAULT_FEATURES[name]);
    else if (name === 'PILOT_JWT_ENABLE_REMOTE_JWKS') features[name] = value;
    else if (value !== '' && Number.isFinite(Number(value))) features[name] = Number(value);
  }
  return features;
}
