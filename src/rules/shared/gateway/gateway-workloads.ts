import { groupBy } from '../../../model/group-by.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';

/** One proxy of every gateway workload; its other replicas are configured alike. */
export function gatewayWorkloadsOf({ proxies }: Pick<Mesh, 'proxies'>): readonly Proxy[] {
  const routers = proxies.filter(({ type }) => type === 'router');
  return [...groupBy(routers, workloadName).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** `Deployment istio-ingressgateway.istio-system`, how messages name what a proxy belongs to. */
export function workloadName({ workload, namespace }: Proxy): string {
  return `${workload.kind} ${workload.name}.${namespace}`;
}
