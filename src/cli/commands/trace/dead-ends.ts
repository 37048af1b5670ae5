import { closest, distance } from 'fastest-levenshtein';
import type { CompiledProxy } from '../../../compile/compiled.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import { requestTarget, type TraceRequest } from '../../../trace/request.js';
import type { TraceResult } from '../../../trace/result.js';
import { withoutPort } from '../../../trace/virtual-host-match.js';
import { placeOf } from './places.js';

/** What is missing where a request ends too early. */
export function hintsFor(
  mesh: Mesh,
  proxy: Proxy,
  compiled: CompiledProxy,
  request: TraceRequest,
  result: TraceResult,
): readonly string[] {
  const target = request.url === undefined ? undefined : requestTarget(request.url);
  const host = withoutPort(target?.authority ?? request.sni ?? '').toLowerCase();
  if (result.missingClusters !== undefined)
    return result.missingClusters.flatMap((name) => clusterHint(mesh, compiled, name));
  if (result.virtualHost === 'block_all' || result.clusters?.some(({ name }) => name === 'BlackHoleCluster')) {
    return [`outboundTrafficPolicy is REGISTRY_ONLY, and no service the proxy sees has ${host || 'this address'}`];
  }
  const policy = /^RBAC: .*ns\[([^\]]*)\]-policy\[([^\]]*)\]-rule\[(\d+)\]/.exec(result.reason ?? '');
  if (policy !== null) return policyHint(mesh, policy[1], policy[2], Number(policy[3]));
  if (result.connection === 'refused') return [...portHint(proxy, compiled), ...unboundHints(mesh, proxy, host)];
  if (result.status !== 404 || result.virtualHost !== undefined) return [];
  const hints = unboundHints(mesh, proxy, host);
  return hints.length > 0 ? hints : hostHint(compiled, result, host);
}

/** The rule that denied, in its own file. */
function policyHint(
  mesh: Mesh,
  namespace: string | undefined,
  name: string | undefined,
  rule: number,
): readonly string[] {
  const policy = mesh.policies.authorizationPolicies.find(
    ({ metadata }) => metadata.name === name && metadata.namespace === namespace,
  );
  if (policy === undefined) return [];
  return [`AuthorizationPolicy ${namespace}/${name} rules[${rule}]${placeOf(mesh, policy, ['spec', 'rules', rule])}`];
}

function portHint(proxy: Proxy, compiled: CompiledProxy): readonly string[] {
  if (proxy.type !== 'router') return [];
  const ports = compiled.listeners.map(({ name }) => name.slice(name.lastIndexOf('_') + 1));
  return ports.length === 0
    ? ['no Gateway selects this proxy']
    : [`the gateway listens on ${[...new Set(ports)].join(', ')}`];
}

/** VirtualServices for the host that are bound to something else. */
function unboundHints(mesh: Mesh, proxy: Proxy, host: string): readonly string[] {
  if (proxy.type !== 'router' || host === '') return [];
  return mesh.virtualServices.all
    .filter((each) => each.hosts.some((name) => covers(name, host)))
    .map((each) => unboundHint(mesh, each));
}

function covers(name: string, host: string): boolean {
  return name === host || name === '*' || (name.startsWith('*.') && host.endsWith(name.slice(1)));
}

function unboundHint(mesh: Mesh, service: VirtualService): string {
  const title = `VirtualService ${service.namespace}/${service.name}${placeOf(mesh, service.resource, ['spec', 'hosts'])}`;
  const known = mesh.gateways.map(({ namespace, name }) => `${namespace}/${name}`);
  const bound = service.gateways.filter((gateway) => gateway !== 'mesh');
  if (bound.length === 0) return `${title} has the host, but is bound to no gateway`;
  const missing = bound.find((gateway) => !known.includes(gateway));
  if (missing === undefined) return `${title} has the host, but ${bound.join(', ')} does not serve it on this port`;
  const [, name] = missing.split('/');
  const elsewhere = known.find((each) => each.endsWith(`/${name}`));
  const guess = elsewhere === undefined ? didYouMean(missing, known) : ` - did you mean ${elsewhere}?`;
  return `${title} is bound to Gateway ${missing}, which does not exist${guess}`;
}

function hostHint(compiled: CompiledProxy, { routeConfig }: TraceResult, host: string): readonly string[] {
  const config = compiled.routes.find(({ name }) => name === routeConfig);
  const domains = (config?.virtualHosts ?? []).flatMap(({ domains: each }) => each);
  if (domains.length === 0) return ['no VirtualService is bound to this gateway and port'];
  const guess = didYouMean(host, domains);
  return [`${routeConfig} has ${domains.slice(0, MANY).join(', ')}${domains.length > MANY ? ', …' : ''}${guess}`];
}

const MANY = 6;

function clusterHint(mesh: Mesh, compiled: CompiledProxy, name: string): readonly string[] {
  const [, , subset, host] = name.split('|');
  if (host === undefined) return [];
  const names = compiled.clusters.map((cluster) => cluster.name);
  if (subset && names.some((each) => each.endsWith(`||${host}`))) {
    const subsets = names.filter((each) => each.endsWith(`|${host}`)).flatMap((each) => each.split('|')[2] || []);
    return [`no DestinationRule defines subset ${subset} of ${host}${didYouMean(subset, [...new Set(subsets)])}`];
  }
  const hosts = mesh.services.all.map(({ hostname }) => hostname);
  if (hosts.includes(host)) return [`service ${host} is there, but not with this port, or not visible to the proxy`];
  return [`there is no service ${host}${didYouMean(host, hosts)}`];
}

/** ` - did you mean X?` when something known is close. */
function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const guess = closest(name, known);
  return distance(name, guess) <= Math.max(2, name.length / 3) ? ` - did you mean ${guess}?` : '';
}
