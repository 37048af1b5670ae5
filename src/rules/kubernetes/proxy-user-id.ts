import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { isIstioComponent } from '../shared/kubernetes/istio-component.js';
import { type WrittenWorkload, writtenWorkloads } from '../shared/workloads/written-workloads.js';

const PROXY_USER = 1337;

export const rule = defineRule({
  code: 'MSH0922',
  name: 'proxy-user-id',
  severity: 'warning',
  upstream: ['IST0144'],
  summary: 'A container runs as user 1337, the user of the proxy.',
  docs: {
    why: 'The proxy is told from the application by its user. Outbound connections of user 1337 are not redirected, so those of this container leave the pod past the proxy: without mutual TLS, routing and telemetry.',
    fix: 'Use any other `runAsUser`.',
  },
  *check({ mesh }) {
    for (const workload of writtenWorkloads(mesh)) {
      if (isIstioComponent(workload.resource)) continue;
      for (const { path, what } of proxyUsers(workload)) {
        yield {
          resource: workload.resource,
          path: [...workload.labelsPath.slice(0, -2), 'spec', ...path, 'securityContext', 'runAsUser'],
          message: `${what} as user ${PROXY_USER}, like the proxy, so its connections leave the pod past the proxy`,
          help: 'use another user ID',
        };
      }
    }
  },
});

function proxyUsers({ spec, name }: WrittenWorkload): readonly { path: Path; what: string }[] {
  const containers = (spec.containers ?? []).flatMap((container, index) => {
    const isProxy = container.name === 'istio-proxy' || container.name === 'istio-operator';
    if (isProxy || container.securityContext?.runAsUser !== PROXY_USER) return [];
    return [{ path: ['containers', index], what: `container ${container.name} of ${name} runs` }];
  });
  return spec.securityContext?.runAsUser === PROXY_USER
    ? [{ path: [], what: `the containers of ${name} run` }, ...containers]
    : containers;
}
