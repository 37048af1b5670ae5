// Compares fields and enums of schemas/istio with those of the npm package @kubernetes-models/istio, made of the CRDs of Istio 1.18.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, readSchema, walkSchema } from './testing/schema-files.js';

/** What Istio added between 1.18 and 1.30: ends of paths, with `=` for a value of an enum. */
const addedSince: readonly string[] = [
  // all policies
  'spec.targetRef',
  'spec.targetRefs',
  // Gateway, Sidecar
  '.tls.mode=OPTIONAL_MUTUAL',
  '.tls.caCrl',
  '.tls.tlsCertificates',
  '.tls.credentialNames',
  '.tls.caCertCredentialName',
  // VirtualService
  '.rewrite.uriRegexRewrite',
  '.retries.retryIgnorePreviousHosts',
  '.retries.backoff',
  '.mirrors',
  '.corsPolicy.unmatchedPreflights',
  // DestinationRule, Sidecar
  '.httpCookie.attributes',
  '.loadBalancer.warmup',
  '.tcp.idleTimeout',
  '.http.maxConcurrentStreams',
  '.trafficPolicy.proxyProtocol',
  '.trafficPolicy.retryBudget',
  'spec.ingress[].connectionPool',
  'spec.inboundConnectionPool',
  // ServiceEntry, WorkloadGroup
  'spec.resolution=DYNAMIC_DNS',
  'spec.probe.grpc',
  // EnvoyFilter
  '.match.context=WAYPOINT',
  '.match.waypoint',
  '.vhost.domainName',
  // security
  '.source.serviceAccounts',
  '.source.notServiceAccounts',
  '.source.trustDomains',
  '.source.notTrustDomains',
  'spec.jwtRules[].fromCookies',
  'spec.jwtRules[].timeout',
  'spec.jwtRules[].spaceDelimitedClaims',
  // telemetry, extensions
  '.customTags{}.formatter',
  'spec.tracing[].enableIstioTags',
  'spec.tracing[].disableContextPropagation',
  'spec.failStrategy',
  'spec.type',
];

const root = 'node_modules/@kubernetes-models/istio';
const groups = [
  'extensions.istio.io/v1alpha1',
  'networking.istio.io/v1alpha3',
  'networking.istio.io/v1beta1',
  'security.istio.io/v1',
  'security.istio.io/v1beta1',
  'telemetry.istio.io/v1alpha1',
];
const models = groups.flatMap((group) =>
  readdirSync(join(root, group))
    .filter((file) => /^[A-Z]\w+\.js$/.test(file))
    .map((file) => ({ group, kind: file.replace('.js', ''), path: join(root, group, file) })),
);

/** The schema of `spec` inside a module of the package. */
function modelOf(path: string): JsonSchema {
  const source = /const schema = (\{[\s\S]*?\n\});/.exec(readFileSync(path, 'utf8'))?.[1] ?? '{}';
  const spec = (JSON.parse(source) as JsonSchema).properties?.spec;
  if (spec === undefined) throw new Error(`${path} has no spec`);
  return spec;
}

/** Paths of all fields, and `path=value` of all values of enums. */
function namesOf(schema: JsonSchema, file: string): ReadonlySet<string> {
  const names = new Set<string>();
  walkSchema({ schema, file }, 'spec', (path, field) => {
    names.add(path);
    for (const value of field.schema.enum ?? []) names.add(`${path}=${value}`);
  });
  return names;
}

/** True for a field of an object, or a value of an enum, that the other side has. */
function hasParent(name: string, others: ReadonlySet<string>): boolean {
  if (!name.includes('=')) return others.has(name.replace(/(\.\w+|\[\]|\{\})$/, ''));
  const field = `${name.split('=')[0]}=`;
  return [...others].some((other) => other.startsWith(field));
}

test('the package has the groups that are compared', () => {
  expect(models.length).toBeGreaterThan(20);
});

test.each(models)('$kind of $group has the fields and values of the package', ({ kind, path }) => {
  const file = `istio/${kind.toLowerCase()}.json`;
  const theirs = namesOf(modelOf(path), file);
  const ours = namesOf(readSchema(file).properties?.spec ?? {}, file);
  const removed = [...theirs].filter((name) => !ours.has(name));
  const added = [...ours].filter((name) => !theirs.has(name) && hasParent(name, theirs));
  expect(removed).toEqual([]);
  expect(added.filter((name) => !addedSince.some((end) => name.endsWith(end)))).toEqual([]);
});
