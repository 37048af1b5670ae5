const SMALLEST = 0.0001;

/** What is wrong with a whole number of percent; nothing for a fine one. */
export function percentFault(percent: number | undefined): string | undefined {
  return percent === undefined || (percent >= 0 && percent <= 100) ? undefined : 'is not between 0 and 100';
}

/** What is wrong with a share of requests in percent, which Envoy counts in millionths; nothing for a fine one. */
export function shareFault(percent: number | undefined): string | undefined {
  if (percent !== undefined && percent > 0 && percent < SMALLEST) return `is smaller than ${SMALLEST}`;
  return percentFault(percent);
}
