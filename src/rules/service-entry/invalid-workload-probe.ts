import type { ReadinessProbe } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0414',
  name: 'invalid-workload-probe',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The probe of a WorkloadGroup has no method, or one that cannot be carried out.',
  docs: {
    why: 'The probe finds out whether a workload outside Kubernetes is ready: by HTTP, by a connection, or by a command. Istio rejects a WorkloadGroup whose probe has none of these. `grpc` is in the API, but Istio rejects it too.',
    fix: 'Use `httpGet` with a port, `tcpSocket` with a port, or `exec` with a command.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.WorkloadGroup) {
      const { probe } = resource.spec;
      if (probe === undefined) continue;
      for (const { steps, fact, help } of faultsOf(probe)) {
        yield { resource, path: ['spec', 'probe', ...steps], message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

interface ProbeFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

function faultsOf(probe: ReadinessProbe): readonly ProbeFault[] {
  const { httpGet, tcpSocket, exec, grpc } = probe;
  if (grpc)
    return [{ steps: ['grpc'], fact: 'Istio does not take grpc probes', help: 'use tcpSocket with the same port' }];
  if (!httpGet && !tcpSocket && !exec) return [{ steps: [], fact: 'the probe has no httpGet, tcpSocket or exec' }];
  const isEmptyCommand = exec?.command?.length === 0;
  return [
    ...(httpGet ? httpFaults(httpGet) : []),
    ...portFaults('tcpSocket', tcpSocket?.port),
    ...(isEmptyCommand ? [{ steps: ['exec', 'command'], fact: 'the command of the probe is empty' }] : []),
  ];
}

function portFaults(method: 'httpGet' | 'tcpSocket', port: number | undefined): readonly ProbeFault[] {
  const fault = port === undefined ? undefined : portFault(port);
  return fault === undefined ? [] : [{ steps: [method, 'port'], fact: `port ${port} of the probe ${fault}` }];
}

function httpFaults({
  port,
  scheme = '',
  httpHeaders = [],
}: NonNullable<ReadinessProbe['httpGet']>): readonly ProbeFault[] {
  const isKnownScheme = ['', 'HTTP', 'HTTPS'].includes(scheme);
  return [
    ...portFaults('httpGet', port),
    ...(isKnownScheme
      ? []
      : [{ steps: ['httpGet', 'scheme'], fact: `scheme ${JSON.stringify(scheme)} is neither HTTP nor HTTPS` }]),
    ...httpHeaders.flatMap(({ name = '' }, index): ProbeFault[] => {
      const steps = ['httpGet', 'httpHeaders', index, 'name'];
      // Other characters are reported as a fault of structure already.
      return name.includes('_') ? [{ steps, fact: `header ${name} of the probe cannot have an underscore` }] : [];
    }),
  ];
}
