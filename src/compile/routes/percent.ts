import type { Percent } from '../../schema/types/networking.js';

export interface FractionalPercent {
  readonly numerator?: number;
  readonly denominator?: 'MILLION';
}

/** A percentage with up to four decimals, in millionths. */
export function fractionalPercent(percent: Percent): FractionalPercent {
  const numerator = Math.trunc((percent.value ?? 0) * 10000);
  return { ...(numerator !== 0 && { numerator }), denominator: 'MILLION' };
}

/** A whole percentage; the denominator HUNDRED is the default. */
export function wholePercent(percent: number): FractionalPercent {
  return percent === 0 ? {} : { numerator: percent };
}
