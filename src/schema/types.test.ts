// The hand-written types and the schemas must agree: a field that is read must be checked, and have the type it is checked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema, walkSchema } from './testing/schema-files.js';
import { type Declaration, readDeclarations } from './testing/type-declarations.js';
import { fieldsOfType } from './testing/walk-type.js';

const declarations = new Map<string, Declaration>();
for (const file of readdirSync('src/schema/types'))
  for (const [name, declaration] of readDeclarations(readFileSync(join('src/schema/types', file), 'utf8')))
    declarations.set(name, declaration);

const roots: readonly (readonly [type: string, file: string])[] = [
  ['GatewayResource', 'istio/gateway.json'],
  ['VirtualServiceResource', 'istio/virtualservice.json'],
  ['DestinationRuleResource', 'istio/destinationrule.json'],
  ['ServiceEntryResource', 'istio/serviceentry.json'],
  ['WorkloadEntryResource', 'istio/workloadentry.json'],
  ['WorkloadGroupResource', 'istio/workloadgroup.json'],
  ['SidecarResource', 'istio/sidecar.json'],
  ['EnvoyFilterResource', 'istio/envoyfilter.json'],
  ['ProxyConfigResource', 'istio/proxyconfig.json'],
  ['PeerAuthenticationResource', 'istio/peerauthentication.json'],
  ['RequestAuthenticationResource', 'istio/requestauthentication.json'],
  ['AuthorizationPolicyResource', 'istio/authorizationpolicy.json'],
  ['TelemetryResource', 'istio/telemetry.json'],
  ['WasmPluginResource', 'istio/wasmplugin.json'],
  ['TrafficExtensionResource', 'istio/trafficextension.json'],
  ['IstioOperatorResource', 'istio/istiooperator.json'],
  ['MeshConfig', 'istio/meshconfig.json'],
  ['ServiceResource', 'kubernetes/service.json'],
  ['EndpointSliceResource', 'kubernetes/endpointslice.json'],
  ['EndpointsResource', 'kubernetes/endpoints.json'],
  ['PodResource', 'kubernetes/pod.json'],
  ['WorkloadController', 'kubernetes/deployment.json'],
  ['JobResource', 'kubernetes/job.json'],
  ['CronJobResource', 'kubernetes/cronjob.json'],
  ['SecretResource', 'kubernetes/secret.json'],
  ['ConfigMapResource', 'kubernetes/configmap.json'],
  ['IngressResource', 'kubernetes/ingress.json'],
  ['IngressClassResource', 'kubernetes/ingressclass.json'],
  ['KubernetesGatewayResource', 'gateway-api/gateway.json'],
  ['GatewayClassResource', 'gateway-api/gatewayclass.json'],
  ['KubernetesHttpRouteResource', 'gateway-api/httproute.json'],
  ['KubernetesGrpcRouteResource', 'gateway-api/grpcroute.json'],
  ['KubernetesTlsRouteResource', 'gateway-api/tlsroute.json'],
  ['ReferenceGrantResource', 'gateway-api/referencegrant.json'],
  ['BackendTlsPolicyResource', 'gateway-api/backendtlspolicy.json'],
];

/** Fields of the schema that no type has: old spellings. */
const untyped = ['spec.http[].mirror_percent', 'spec.jwtRules[].jwks_uri'];

const kindNames: Readonly<Record<string, string>> = { integer: 'number', Duration: 'string', JsonValue: 'unknown' };

function typeNames(type: string): Map<string, string> {
  const fields = fieldsOfType(declarations, type).filter(([, kind]) => kind !== 'null');
  return new Map(fields.map(([path, kind]) => [path, kindNames[kind] ?? kind]));
}

function schemaNames(file: string): Map<string, string> {
  const names = new Map<string, string>();
  walkSchema({ schema: readSchema(file), file }, '', (path, { schema }) => {
    const types = [schema.type ?? []].flat().map((type) => kindNames[type] ?? type);
    names.set(path, schema.enum === undefined ? types.join('|') : typeof schema.enum[0]);
    for (const value of schema.enum ?? []) names.set(`${path}=${value}`, 'value');
  });
  return names;
}

test.each(roots)('every field and value of %s is in %s', (type, file) => {
  const known = schemaNames(file);
  const names = typeNames(type);
  expect(names.size).toBeGreaterThan(2);
  const wrong = [...names].flatMap(([path, kind]) => {
    if (kind === 'unknown' || path.startsWith('.kind')) return [];
    const found = known.get(path);
    return found?.split('|').includes(kind) ? [] : [`${path}: ${kind}, in the schema ${found}`];
  });
  expect(wrong).toEqual([]);
});

test.each(roots.filter(([, file]) => file.startsWith('istio/')))('%s has the fields of %s', (type, file) => {
  const names = typeNames(type);
  const parents = new Set([...names.keys()].map((path) => path.replace(/(\.\w+|\[\]|\{\}|=.*)$/, '')));
  const missing = [...schemaNames(file).keys()].filter((path) => {
    if (names.has(path) || !path.startsWith('.spec.') || untyped.includes(path.slice(1))) return false;
    return parents.has(path.replace(/(\.\w+|\[\]|\{\}|=.*)$/, ''));
  });
  expect(missing).toEqual([]);
});
