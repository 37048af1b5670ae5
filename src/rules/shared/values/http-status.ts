/** What is wrong with the status of a response; nothing for a fine one. */
export function statusFault(status: number): string | undefined {
  // Mirrors Istio, which lets 600 through.
  return status >= 200 && status <= 600 ? undefined : 'is not an HTTP status from 200 to 599';
}
