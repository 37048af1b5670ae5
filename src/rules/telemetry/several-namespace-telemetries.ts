import { targetRefsOf } from '../../compile/policy/attachment.js';
import { defineRule } from '../rule.js';
import { sharedNamespaceFindings } from '../shared/workloads/rival-findings.js';

export const rule = defineRule({
  code: 'MSH0852',
  name: 'several-namespace-telemetries',
  severity: 'error',
  upstream: ['IST0160'],
  summary: 'Several Telemetries of a namespace have no selector.',
  docs: {
    why: 'A namespace has one Telemetry without a selector. Of several Istio takes the oldest, and among those of one age the first by name; metrics, logs and traces that the others ask for are not made.',
    fix: 'Keep one, usually named `default`, and give the others a selector or merge them into it.',
  },
  *check({ mesh }) {
    const wide = mesh.policies.telemetries.filter(
      ({ spec }) => spec.selector === undefined && targetRefsOf(spec).length === 0,
    );
    for (const finding of sharedNamespaceFindings(wide, 'Telemetries'))
      yield { ...finding, help: 'merge them into one' };
  },
});
