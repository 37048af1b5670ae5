import { distance } from 'fastest-levenshtein';
import type { Mesh } from './mesh.js';
import { type Proxy, proxyName } from './proxy.js';

/** What a proxy query leads to; messages are for people. */
export type ProxyQueryResult =
  | { readonly kind: 'found'; readonly proxy: Proxy }
  | {
      readonly kind: 'unknown' | 'ambiguous';
      readonly message: string;
      readonly help: string;
      readonly candidates: readonly Proxy[];
    };

const WORKLOAD_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Pod: ['pod', 'pods', 'po'],
    Deployment: ['deployment', 'deployments', 'deploy'],
    StatefulSet: ['statefulset', 'statefulsets', 'sts'],
    DaemonSet: ['daemonset', 'daemonsets', 'ds'],
    ReplicaSet: ['replicaset', 'replicasets', 'rs'],
    Job: ['job', 'jobs'],
    CronJob: ['cronjob', 'cronjobs', 'cj'],
    Service: ['service', 'services', 'svc'],
  }).flatMap(([kind, spellings]) => spellings.map((spelling): [string, string] => [spelling, kind])),
);

interface ProxyQuery {
  /** Empty when the query names none. */
  readonly type: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/**
 * Finds the proxy that istioctl's `[TYPE/]NAME[.NAMESPACE]` names; of a workload's Pods the first. A name without a type is
 * a Pod's, else a workload's, else a Service's: names of derived Pods cannot be guessed.
 * Without a query, the only ingress gateway. Without any namespace, every namespace is searched, `default` first.
 */
export function findProxies(mesh: Mesh, query: string | undefined, defaultNamespace?: string): ProxyQueryResult {
  if (query === undefined || query === '') return onlyGateway(mesh, defaultNamespace);
  const { type, name, namespace } = parseQuery(query, defaultNamespace);
  const kind = WORKLOAD_KINDS.get(type);
  if (type !== '' && kind === undefined) return unknownType(mesh, type);
  const inNamespace = mesh.proxies.filter((proxy) => namespace === undefined || proxy.namespace === namespace);
  for (const candidate of kind === undefined ? KINDS_OF_A_BARE_NAME : [kind]) {
    const found = choose(inNamespace.filter((proxy) => isNamed(proxy, candidate, name)));
    if (found) return found;
  }
  return unknownName(mesh, query, query.includes('.') ? undefined : defaultNamespace);
}

const KINDS_OF_A_BARE_NAME = ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Service'];

function parseQuery(query: string, defaultNamespace: string | undefined): ProxyQuery {
  const slash = query.indexOf('/');
  const type = slash < 0 ? '' : query.slice(0, slash).toLowerCase();
  const rest = query.slice(slash + 1);
  const dot = rest.lastIndexOf('.');
  return dot < 0
    ? { type, name: rest, namespace: defaultNamespace }
    : { type, name: rest.slice(0, dot), namespace: rest.slice(dot + 1) };
}

function isNamed(proxy: Proxy, kind: string, name: string): boolean {
  if (kind === 'Pod') return proxy.name === name;
  if (kind === 'Service')
    return proxy.serviceTargets.some(({ service }) => service.registry === 'Kubernetes' && service.objectName === name);
  if (kind === 'ReplicaSet') return proxy.name.startsWith(`${name}-`) && proxy.workload.kind === 'Deployment';
  return proxy.workload.kind === kind && proxy.workload.name === name;
}

/** The first Pod, unless Pods of several namespaces match and none is in `default`. */
function choose(matching: readonly Proxy[]): ProxyQueryResult | undefined {
  const [first] = matching;
  if (first === undefined) return undefined;
  const inDefault = matching.find(({ namespace }) => namespace === 'default');
  if (inDefault) return { kind: 'found', proxy: inDefault };
  if (matching.every(({ namespace }) => namespace === first.namespace)) return { kind: 'found', proxy: first };
  return {
    kind: 'ambiguous',
    message: `several namespaces have a proxy of that name: ${matching.map(proxyName).join(', ')}`,
    help: `add the namespace, for example ${proxyName(first)}`,
    candidates: matching,
  };
}

function onlyGateway(mesh: Mesh, namespace: string | undefined): ProxyQueryResult {
  const routers = mesh.proxies.filter(
    (proxy) => proxy.type === 'router' && (namespace === undefined || proxy.namespace === namespace),
  );
  const ingress = routers.filter(({ labels }) => labels.istio === 'ingressgateway');
  const gateways = ingress.length > 0 ? ingress : routers;
  const [first] = gateways;
  if (first !== undefined && gateways.every((gateway) => isSameWorkload(gateway, first)))
    return { kind: 'found', proxy: first };
  const candidates = first === undefined ? injectedProxies(mesh) : routers;
  return {
    kind: 'ambiguous',
    message:
      first === undefined
        ? `no proxy was named and there is no ingress gateway in ${namespace === undefined ? 'the input' : `namespace ${namespace}`}`
        : 'no proxy was named and there are several gateways',
    help: listing(candidates),
    candidates,
  };
}

function isSameWorkload(a: Proxy, b: Proxy): boolean {
  return a.namespace === b.namespace && a.workload.kind === b.workload.kind && a.workload.name === b.workload.name;
}

function injectedProxies(mesh: Mesh): readonly Proxy[] {
  return mesh.proxies.filter(({ injected }) => injected);
}

const LISTED = 10;

function listing(proxies: readonly Proxy[]): string {
  if (proxies.length === 0) return 'the input has no Pods, Deployments, StatefulSets or DaemonSets';
  const more = proxies.length > LISTED ? ` and ${proxies.length - LISTED} more (mesh proxies lists them)` : '';
  return `name one of ${proxies.slice(0, LISTED).map(proxyName).join(', ')}${more}`;
}

function unknownType(mesh: Mesh, type: string): ProxyQueryResult {
  const types = [...new Set(WORKLOAD_KINDS.values())].map((kind) => kind.toLowerCase()).join(', ');
  return {
    kind: 'unknown',
    message: `a proxy cannot be found by the type "${type}"`,
    help: `use one of ${types}`,
    candidates: injectedProxies(mesh),
  };
}

function unknownName(mesh: Mesh, query: string, namespace: string | undefined): ProxyQueryResult {
  const message = `there is no proxy ${query} in ${namespace === undefined ? 'the input' : `namespace ${namespace}`}`;
  const near = nearest(mesh, query);
  if (near) return { kind: 'unknown', message, help: `did you mean ${proxyName(near)}?`, candidates: [near] };
  const candidates = injectedProxies(mesh);
  return { kind: 'unknown', message, help: listing(candidates), candidates };
}

function nearest(mesh: Mesh, query: string): Proxy | undefined {
  const asked = query.slice(query.indexOf('/') + 1);
  let best: { readonly proxy: Proxy; readonly score: number } | undefined;
  for (const proxy of mesh.proxies) {
    const spellings = [proxy.name, proxyName(proxy), proxy.workload.name, `${proxy.workload.name}.${proxy.namespace}`];
    const score = Math.min(...spellings.map((spelling) => distance(asked, spelling)));
    if (score <= Math.max(2, asked.length / 4) && (!best || score < best.score)) best = { proxy, score };
  }
  return best?.proxy;
}
