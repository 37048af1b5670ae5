const NEEDS_CLUSTER = 'It needs a running cluster.';
const NEVER_RAISED = 'No analyzer of Istio 1.30 raises it.';

/** Codes of istioctl and Kiali that no rule of mesh stands for, and why. */
export const UNCOVERED_CODES: ReadonlyMap<string, string> = new Map([
  ['IST0001', 'It reports a bug of istioctl itself.'],
  ['IST0136', NEVER_RAISED],
  ['IST0141', NEEDS_CLUSTER],
  ['IST0142', NEEDS_CLUSTER],
  ['IST0143', NEVER_RAISED],
  ['IST0156', NEEDS_CLUSTER],
  ['IST0168', 'It compares with the Istio version before an upgrade.'],
  ['IST0169', 'It compares with the Istio version before an upgrade.'],
  ['IST0170', 'It compares several clusters.'],
  ['IST0172', NEEDS_CLUSTER],
  ['KIA0107', 'It looks at other clusters.'],
]);
