import type { Mesh } from '../../../model/mesh.js';
import { compareText } from '../../../model/order.js';
import { type Proxy, proxyName } from '../../../model/proxy.js';
import { formatData } from '../../../report/data.js';
import { formatTable } from '../../../report/table.js';
import { loadMesh } from '../../session.js';

export interface ProxiesFlags {
  readonly file: readonly string[];
  readonly namespace?: string;
  readonly istioNamespace?: string;
  readonly meshConfig?: string;
  readonly output: 'short' | 'json' | 'yaml';
}

/** Prints the proxies that the other commands can be asked for. */
export async function runProxies(flags: ProxiesFlags): Promise<void> {
  const mesh = await loadMesh(flags.file, flags);
  const proxies = mesh.proxies
    .filter((proxy) => flags.namespace === undefined || proxy.namespace === flags.namespace)
    .map(describe)
    .sort((a, b) => compareText(a.name, b.name));
  process.stdout.write(flags.output === 'short' ? table(proxies) : formatData({ proxies }, flags.output));
  if (proxies.length === 0) process.stderr.write(`${whyEmpty(mesh, flags.namespace)}\n`);
}

interface ProxyDescription {
  readonly name: string;
  readonly type: 'gateway' | 'sidecar';
  readonly injected: boolean;
  readonly workload: string;
  readonly services: readonly string[];
  readonly derived: boolean;
}

function describe(proxy: Proxy): ProxyDescription {
  return {
    name: proxyName(proxy),
    type: proxy.type === 'router' ? 'gateway' : 'sidecar',
    injected: proxy.injected,
    workload: `${proxy.workload.kind}/${proxy.workload.name}`,
    services: [...new Set(proxy.serviceTargets.map((target) => target.service.hostname))],
    derived: proxy.derived,
  };
}

function table(proxies: readonly ProxyDescription[]): string {
  const rows = proxies.map((proxy) => [
    proxy.name,
    proxy.injected ? proxy.type : 'none',
    proxy.workload,
    proxy.services.join(',') || '-',
    proxy.derived ? 'derived' : 'given',
  ]);
  return formatTable({ header: ['NAME', 'PROXY', 'WORKLOAD', 'SERVICES', 'POD'], rows, padding: 3 });
}

function whyEmpty(mesh: Mesh, namespace: string | undefined): string {
  if (mesh.proxies.length > 0) return `no proxies in namespace ${namespace}; there are some in other namespaces`;
  return 'no proxies: the input holds no Pods and no workloads (Deployment, StatefulSet, DaemonSet) to derive them from';
}
