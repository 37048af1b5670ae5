interface Matching {
  readonly match?: readonly { readonly gateways?: readonly string[] }[];
}

/** Whether a route of a VirtualService can be used through one of some gateways that it is bound to (`mesh` or `<ns>/<name>`). */
export function isUsedThrough({ match = [] }: Matching, gateways: readonly string[]): boolean {
  if (match.length === 0) return true;
  return match.some((entry) => !entry.gateways?.length || entry.gateways.some((gateway) => gateways.includes(gateway)));
}
