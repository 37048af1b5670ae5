import type { LocalityLbSetting } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { localitySettingsOf } from '../shared/locality-settings.js';
import { localityFaults } from '../shared/values/locality-pattern.js';

export const rule = defineRule({
  code: 'MSH0316',
  name: 'invalid-locality-weights',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The weights or localities of distribute are malformed, overlap, or do not add up to 100.',
  docs: {
    why: '`distribute` says what share of the traffic from a locality goes where, in percent. Every share is from 1 to 100, they add up to 100, and no locality is meant twice. Istio rejects the DestinationRule otherwise.',
    fix: 'Write localities as `region/zone/subzone` or with a `*` at the end, and let the weights add up to 100.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of localitySettingsOf(mesh)) {
      for (const { steps, fact } of faultsOf(policy)) {
        yield { resource, path: [...path, 'distribute', ...steps], message: `${fact}; ${consequence}`, upstream };
      }
    }
  },
});

interface WeightFault {
  readonly steps: Path;
  readonly fact: string;
}

function faultsOf({ distribute = [] }: LocalityLbSetting): readonly WeightFault[] {
  const sources = localityFaults(distribute.map(({ from = '' }) => from)).map(([index, fault]) => ({
    steps: [index, 'from'],
    fact: `locality ${JSON.stringify(distribute[index]?.from ?? '')} ${fault}`,
  }));
  const destinations = distribute.flatMap(({ from, to = {} }, index) => [
    ...weightFaults(to, from).map(({ steps, fact }) => ({ steps: [index, 'to', ...steps], fact })),
    ...localityFaults(Object.keys(to)).map(([at, fault]) => {
      const locality = Object.keys(to)[at] ?? '';
      return { steps: [index, 'to', locality], fact: `locality ${JSON.stringify(locality)} ${fault}` };
    }),
  ]);
  return [...sources, ...destinations];
}

function weightFaults(to: Readonly<Record<string, number>>, from = ''): readonly WeightFault[] {
  const weights = Object.entries(to);
  const wrong = weights.filter(([, weight]) => weight < 1 || weight > 100);
  if (wrong.length > 0) {
    return wrong.map(([locality, weight]) => ({
      steps: [locality],
      fact: `weight ${weight} of ${locality} is not between 1 and 100`,
    }));
  }
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return total === 100 ? [] : [{ steps: [], fact: `the weights for traffic from ${from} add up to ${total}, not 100` }];
}
