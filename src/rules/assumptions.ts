/** What lives outside the input, as the configuration names it. Every list takes `*` as a whole or at the start of a name. */
export interface Assumptions {
  /** Namespaces whose content the input does not show, or not all of it. */
  readonly namespaces?: readonly string[];
  /** Hosts: `reviews.shop`, `reviews.shop.svc.cluster.local`, `*.example.com`. */
  readonly services?: readonly string[];
  /** Gateways, `<namespace>/<name>`. */
  readonly gateways?: readonly string[];
  /** Secrets, `<namespace>/<name>`. */
  readonly secrets?: readonly string[];
}
