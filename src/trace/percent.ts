import { numberIn, textIn } from './fields.js';

const DENOMINATORS: Readonly<Record<string, number>> = { HUNDRED: 100, TEN_THOUSAND: 10_000, MILLION: 1_000_000 };

/** An envoy.type.v3.FractionalPercent in percent. */
export function percentOf(fraction: unknown): number {
  const denominator = DENOMINATORS[textIn(fraction, 'denominator') ?? 'HUNDRED'] ?? 100;
  return Math.min(100, ((numberIn(fraction, 'numerator') ?? 0) * 100) / denominator);
}
