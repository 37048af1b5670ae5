import type { BackendTlsPolicyResource } from '../../schema/types/gateway-api.js';
import type { ConfigMapResource, ServiceResource } from '../../schema/types/kubernetes.js';
import type {
  ClientTlsSettings,
  DestinationRuleResource,
  PortTrafficPolicy,
  ServiceEntryResource,
} from '../../schema/types/networking.js';
import { objectKey } from '../cluster-index.js';
import { rootProblem } from './certificates.js';
import { CONFIG_MAP, GENERATED, type GroupKind, groupKindOf, SERVICE, SERVICE_ENTRY, serviceHost } from './names.js';

const IGNORED = 'istio.io/ignore-policy-attachment';
/** Generated objects have no creation time; the zero time comes before everything. */
const NEVER = '0001-01-01T00:00:00Z';

export interface BackendTlsContext {
  readonly domainSuffix: string;
  /** All keyed `<namespace>/<name>`. */
  readonly services: ReadonlyMap<string, ServiceResource>;
  readonly serviceEntries: ReadonlyMap<string, ServiceEntryResource>;
  readonly configMaps: ReadonlyMap<string, ConfigMapResource>;
}

type TargetRef = NonNullable<BackendTlsPolicyResource['spec']['targetRefs']>[number];

/** A Service or ServiceEntry that a policy is for. */
interface Target {
  readonly name: string;
  readonly namespace: string;
  /** Hosts and the name of the DestinationRule for each. */
  readonly rules: readonly { readonly host: string; readonly name: string }[];
  readonly ports: readonly { readonly name?: string; readonly number?: number }[];
}

interface RuleDraft {
  readonly host: string;
  readonly name: string;
  readonly namespace: string;
  tls?: ClientTlsSettings;
  readonly ports: Map<number, ClientTlsSettings>;
}

/** Translates BackendTLSPolicies, oldest first: a DestinationRule for each host of what they are for. */
export function backendTlsRules(
  policies: readonly BackendTlsPolicyResource[],
  context: BackendTlsContext,
): readonly DestinationRuleResource[] {
  const drafts = new Map<string, RuleDraft>();
  for (const policy of policies) {
    if (policy.metadata.annotations?.[IGNORED]?.toLowerCase() === 'true') continue;
    const tls = clientTls(policy, context);
    for (const ref of policy.spec.targetRefs ?? []) applyTo(drafts, ref, policy.metadata.namespace ?? '', tls, context);
  }
  return [...drafts.values()].map(destinationRule);
}

/** The first policy of a host, or of one of its ports, wins. */
function applyTo(
  drafts: Map<string, RuleDraft>,
  ref: TargetRef,
  namespace: string,
  tls: ClientTlsSettings,
  context: BackendTlsContext,
): void {
  const target = findTarget(ref, namespace, context);
  const port = target?.ports.find(({ name }) => name === ref.sectionName)?.number;
  if (target === undefined || (ref.sectionName && port === undefined)) return;
  for (const { host, name } of target.rules) {
    const key = `${namespace}/${name}/${host}`;
    const draft = drafts.get(key) ?? { host, name, namespace, ports: new Map<number, ClientTlsSettings>() };
    drafts.set(key, draft);
    if (!ref.sectionName) draft.tls ??= tls;
    else if (port !== undefined && !draft.ports.has(port)) draft.ports.set(port, tls);
  }
}

function findTarget(ref: TargetRef, namespace: string, context: BackendTlsContext): Target | undefined {
  const kind: GroupKind = groupKindOf(ref, '/');
  const key = objectKey(namespace, ref.name);
  if (kind === SERVICE) {
    const service = context.services.get(key);
    const rule = { host: serviceHost(ref.name, namespace, context.domainSuffix), name: `${ref.name}~${GENERATED}` };
    const ports = (service?.spec.ports ?? []).map(({ name, port }) => ({ name, number: port }));
    return service && { name: ref.name, namespace, rules: [rule], ports };
  }
  if (kind !== SERVICE_ENTRY) return undefined;
  const serviceEntry = context.serviceEntries.get(key);
  const rules = (serviceEntry?.spec.hosts ?? []).map((host) => ({
    host,
    name: `${ref.name}~${host.replaceAll('.', '-')}~${GENERATED}`,
  }));
  return serviceEntry && { name: ref.name, namespace, rules, ports: serviceEntry.spec.ports ?? [] };
}

function clientTls({ metadata, spec }: BackendTlsPolicyResource, context: BackendTlsContext): ClientTlsSettings {
  const { hostname, subjectAltNames = [] } = spec.validation ?? {};
  const names = subjectAltNames.flatMap((entry) => {
    if (entry.type === 'Hostname') return [entry.hostname ?? ''];
    return entry.type === 'URI' ? [entry.uri ?? ''] : [];
  });
  return {
    mode: 'SIMPLE',
    sni: hostname,
    subjectAltNames: names,
    credentialName: rootCredential(spec.validation, metadata.namespace ?? '', context),
  };
}

/** The operating system's roots unless CA certificates are given; ones that cannot be used block the traffic. */
function rootCredential(
  validation: BackendTlsPolicyResource['spec']['validation'],
  namespace: string,
  { configMaps }: BackendTlsContext,
): string | undefined {
  const [ref] = validation?.caCertificateRefs ?? [];
  if (validation?.wellKnownCACertificates !== undefined || ref === undefined) return undefined;
  const key = objectKey(namespace, ref.name);
  const isUsable = groupKindOf(ref, '/') === CONFIG_MAP && rootProblem(configMaps.get(key)) === undefined;
  return isUsable ? `configmap://${key}` : 'invalid://';
}

function destinationRule({ host, name, namespace, tls, ports }: RuleDraft): DestinationRuleResource {
  const portLevelSettings = [...ports].map(
    ([number, portTls]): PortTrafficPolicy => ({ port: { number }, tls: portTls }),
  );
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'DestinationRule',
    metadata: { name, namespace, creationTimestamp: NEVER },
    spec: { host, trafficPolicy: { tls, portLevelSettings } },
  };
}
