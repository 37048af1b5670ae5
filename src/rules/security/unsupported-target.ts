import { didYouMean } from '../../schema/suggest.js';
import type { PolicyTargetReference } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type Attachable, attachablePolicies } from '../shared/workloads/attachments.js';

const GROUP_OF: Readonly<Record<string, string>> = {
  Service: '',
  ServiceEntry: 'networking.istio.io',
  Gateway: 'gateway.networking.k8s.io',
  GatewayClass: 'gateway.networking.k8s.io',
};

export const rule = defineRule({
  code: 'MSH0703',
  name: 'unsupported-target',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A targetRef names a kind that policies cannot be attached to, or another namespace.',
  docs: {
    why: 'Policies attach to a Service, a ServiceEntry, or a Gateway or GatewayClass of the Gateway API, in their own namespace. Istio rejects any other target, an Istio `Gateway` (`networking.istio.io`) among them.',
    fix: 'Name one of these kinds with its API group, and put the policy into the namespace of the target. For an Istio Gateway, select its pods with `selector`.',
  },
  *check({ mesh }) {
    for (const resource of attachablePolicies(mesh)) {
      for (const [target, path] of targetsOf(resource)) {
        if (target.namespace) {
          yield {
            resource,
            path: [...path, 'namespace'],
            message: `the target ${target.kind} ${target.name} is looked for in the policy's own namespace only, and ${JSON.stringify(target.namespace)} is given; ${rejected(resource)}`,
            help: `leave namespace out, and write the policy in the namespace of ${target.name}`,
          };
        }
        if (isSupported(target)) continue;
        yield {
          resource,
          path: [...path, GROUP_OF[target.kind ?? ''] === undefined ? 'kind' : 'group'],
          message: `a policy cannot be attached to ${describe(target)}; ${rejected(resource)}`,
          help: helpFor(target),
        };
      }
    }
  },
});

function targetsOf({ spec }: Attachable): readonly (readonly [PolicyTargetReference, Path])[] {
  const single = spec.targetRef ? [[spec.targetRef, ['spec', 'targetRef']] as const] : [];
  return [
    ...single,
    ...(spec.targetRefs ?? []).map((target, index) => [target, ['spec', 'targetRefs', index]] as const),
  ];
}

function isSupported({ group = '', kind = '' }: PolicyTargetReference): boolean {
  return GROUP_OF[kind] === (group === 'core' ? '' : group);
}

const describe = ({ group, kind }: PolicyTargetReference): string =>
  `kind ${kind} of ${group ? `group ${group}` : 'the core group'}`;

function helpFor({ kind = '' }: PolicyTargetReference): string {
  const group = GROUP_OF[kind];
  if (group !== undefined)
    return group === '' ? `${kind} is in the core group: group: ""` : `did you mean group: ${group}?`;
  const near = didYouMean(kind, Object.keys(GROUP_OF));
  if (near !== undefined) return `did you mean ${near}?`;
  return 'targets are Service (core), ServiceEntry (networking.istio.io), Gateway or GatewayClass (gateway.networking.k8s.io)';
}
