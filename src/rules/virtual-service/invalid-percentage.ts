import type { HttpRoute } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { percentFault, shareFault } from '../shared/values/percentage.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0218',
  name: 'invalid-percentage',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A share of requests is not between 0 and 100 percent.',
  docs: {
    why: 'Faults and mirrors take a share of the requests in percent, down to a ten-thousandth. Istio rejects the VirtualService with any other number.',
    fix: 'Write percent, not a fraction: `value: 50` is one half.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      for (const { subject, value, fault, steps } of sharesOf(part)) {
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, ...steps],
          message: `${subject}: ${value} percent ${fault}; ${rejected(resource)}`,
        };
      }
    }
  },
});

interface Share {
  readonly subject: string;
  readonly value: number | undefined;
  readonly fault: string | undefined;
  readonly steps: Path;
}

function sharesOf({ mirrorPercent, mirrorPercentage, mirrors = [], fault = {} }: HttpRoute): readonly Share[] {
  const mirrored = (value: number | undefined, steps: Path): Share => ({
    subject: 'mirrored requests',
    value,
    fault: percentFault(value),
    steps,
  });
  const faulty = (kind: 'abort' | 'delay'): Share => {
    const value = fault[kind]?.percentage?.value;
    return { subject: `${kind} fault`, value, fault: shareFault(value), steps: ['fault', kind, 'percentage', 'value'] };
  };
  return [
    mirrored(mirrorPercent, ['mirrorPercent']),
    mirrored(mirrorPercentage?.value, ['mirrorPercentage', 'value']),
    ...mirrors.map(({ percentage }, index) => mirrored(percentage?.value, ['mirrors', index, 'percentage', 'value'])),
    faulty('abort'),
    faulty('delay'),
  ];
}
