import type {
  DestinationRuleResource,
  ServiceEntryResource,
  VirtualServiceResource,
} from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isDnsLabel } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0237',
  name: 'invalid-export-to',
  severity: 'error',
  upstream: ['IST0106', 'KIA0005'],
  summary: 'exportTo repeats or contradicts itself, or names something that is no namespace.',
  docs: {
    why: '`exportTo` says which namespaces see the object: `.` its own, `*` all, `~` none (ServiceEntry only), or names. Istio rejects the object when an entry is malformed, given twice, or stands beside `*` or `~`.',
    fix: 'Keep either `*`, or `~`, or a list of different namespaces. A DestinationRule with a workloadSelector can be exported to its own namespace only.',
  },
  *check({ mesh }) {
    const { VirtualService, DestinationRule, ServiceEntry } = mesh.resources;
    for (const resource of [...VirtualService, ...DestinationRule, ...ServiceEntry]) {
      for (const { steps, fact, isNoNamespace } of faultsOf(resource)) {
        const path = ['spec', 'exportTo', ...steps];
        const upstream = isNoNamespace ? ['IST0106', 'KIA0005'] : ['IST0106'];
        yield { resource, path, upstream, message: `${fact}; ${rejected(resource)}` };
      }
    }
  },
});

type Exported = VirtualServiceResource | DestinationRuleResource | ServiceEntryResource;

interface ExportFault {
  readonly steps: Path;
  readonly fact: string;
  readonly isNoNamespace?: boolean;
}

function faultsOf(resource: Exported): readonly ExportFault[] {
  const { exportTo = [] } = resource.spec;
  const own = resource.metadata.namespace ?? '';
  const namespaces = exportTo.map((entry) => (entry === '.' ? own : entry));
  const entries = exportTo.flatMap((entry, index): ExportFault[] => {
    const fault = entryFault(entry, resource.kind);
    const fact = fault ?? repetition(namespaces, index, entry);
    return fact === undefined ? [] : [{ steps: [index], fact, isNoNamespace: fault !== undefined && entry !== '~' }];
  });
  const distinct = new Set(namespaces);
  const whole = distinct.size > 1 ? ['*', '~'].filter((entry) => distinct.has(entry)) : [];
  const alone = whole.map((entry) => ({
    steps: [exportTo.indexOf(entry)],
    fact: `exportTo has ${entry}, ${entry === '*' ? 'all namespaces' : 'none'}, beside other entries`,
  }));
  const beyond = selectsWorkloads(resource) && [...distinct].some((namespace) => namespace !== own);
  const scope = 'a DestinationRule with a workloadSelector can be exported to its own namespace only';
  return [...entries, ...alone, ...(beyond ? [{ steps: [], fact: scope }] : [])];
}

const selectsWorkloads = (resource: Exported): boolean =>
  resource.kind === 'DestinationRule' && resource.spec.workloadSelector !== undefined;

function entryFault(entry: string, kind: Exported['kind']): string | undefined {
  if (entry === '.' || entry === '*' || isDnsLabel(entry)) return undefined;
  if (entry !== '~') return `exportTo: ${JSON.stringify(entry)} is no name of a namespace`;
  return kind === 'ServiceEntry' ? undefined : `a ${kind} cannot be exported to ~, no namespace at all`;
}

function repetition(namespaces: readonly string[], index: number, entry: string): string | undefined {
  const namespace = namespaces[index] ?? '';
  if (namespaces.indexOf(namespace) === index) return undefined;
  return `exportTo has ${namespace} twice${entry === '.' ? ' (. is the same namespace)' : ''}`;
}
