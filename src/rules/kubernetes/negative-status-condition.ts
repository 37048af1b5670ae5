import type { Mesh } from '../../model/mesh.js';
import { defineRule } from '../rule.js';
import { type StatusCondition, statusConditions } from '../shared/kubernetes/status-conditions.js';

export const rule = defineRule({
  code: 'MSH0928',
  name: 'negative-status-condition',
  severity: 'warning',
  upstream: ['IST0171', 'GWAPI'],
  summary: 'The status of an object says that it was not accepted, bound or programmed.',
  docs: {
    why: 'istiod and other controllers write into the status what has become of an object. A negative condition means that the object, or a part of it, was not in force when the manifest was read from the cluster.',
    fix: 'Do what the message of the condition asks for. The status of a manifest that is to be applied can be removed.',
  },
  *check({ mesh }) {
    for (const [resources, isNegative, isUpstream] of watched(mesh)) {
      for (const condition of statusConditions(mesh, resources)) {
        if (!isNegative(condition)) continue;
        const { resource, path, type, status, reason, message, isOfListener } = condition;
        const isKubernetesGateway = resource.kind === 'Gateway';
        yield {
          resource,
          path,
          message: `condition ${type} is ${status}${reason && `, for ${reason}`}${message && `: ${message}`}; the cluster had not put this in force`,
          upstream: [...(isUpstream && !isOfListener ? ['IST0171'] : []), ...(isKubernetesGateway ? ['GWAPI'] : [])],
        };
      }
    }
  },
});

type Watch = readonly [Parameters<typeof statusConditions>[1], (condition: StatusCondition) => boolean, boolean];

function watched({ resources }: Mesh): readonly Watch[] {
  const isFalse =
    (...types: readonly string[]) =>
    ({ type, status }: StatusCondition): boolean =>
      status === 'False' && types.includes(type);
  const isRefused = isFalse('ZtunnelAccepted', 'WaypointAccepted');
  const isUnbound = isFalse('istio.io/WaypointBound');
  const isNotInForce = isFalse('Accepted', 'Programmed', 'ResolvedRefs');
  return [
    [[...resources.Service, ...resources.ServiceEntry, ...resources.WorkloadEntry], isUnbound, true],
    [
      resources.AuthorizationPolicy,
      (condition) =>
        isRefused(condition) || (condition.type === 'WaypointAccepted' && condition.reason === 'PartiallyInvalid'),
      true,
    ],
    [[...resources.KubernetesGateway, ...resources.HTTPRoute, ...resources.GRPCRoute], isNotInForce, true],
    [[...resources.TLSRoute, ...resources.TCPRoute, ...resources.ListenerSet], isNotInForce, false],
  ];
}
