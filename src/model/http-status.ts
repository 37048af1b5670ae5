/** The status codes of the HTTP registry, as ranges that include both ends. */
const REGISTERED: readonly (readonly [number, number])[] = [
  [100, 103],
  [200, 208],
  [226, 226],
  [300, 305],
  [307, 308],
  [400, 418],
  [421, 426],
  [428, 429],
  [431, 431],
  [451, 451],
  [500, 508],
  [510, 511],
];

/** Whether a status code has a name in the HTTP registry; Istio takes any other number in `retryOn` for a condition. */
export function isRegisteredStatus(code: number): boolean {
  return REGISTERED.some(([from, to]) => code >= from && code <= to);
}
