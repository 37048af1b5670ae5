import type { LocalityLbSetting } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { localityFaults } from '../values/locality-pattern.js';

/** What is wrong with a part of `distribute`. */
export interface WeightFault {
  readonly steps: Path;
  readonly fact: string;
}

/** The localities and weights of `distribute` that cannot be meant. */
export function distributionFaults({ distribute = [] }: LocalityLbSetting): readonly WeightFault[] {
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
