import type { Hostname } from '../model/host.js';

/** Whether something exists: the input shows it, the input shows it is missing, or the input cannot tell. */
export type Presence = 'found' | 'missing' | 'unknown';

/**
 * Three-state answers about what may live outside the input. `unknown` comes from `assume` in the configuration and from
 * namespaces or kinds of which the input holds nothing at all; rules report only what is `missing`.
 */
export interface Knowledge {
  /** A service host visible to a namespace. */
  host(host: Hostname, fromNamespace: string): Presence;
  /** A Gateway `<namespace>/<name>`. */
  gateway(key: string): Presence;
  /** Pods (or workloads) of a namespace that a selector selects; without a namespace, of the whole input. */
  pods(selector: Readonly<Record<string, string>>, namespace: string | undefined): Presence;
  namespace(name: string): Presence;
  secret(namespace: string, name: string): Presence;
  serviceAccount(namespace: string, name: string): Presence;
  /** Whatever the input does not hold: `missing` where it describes the whole mesh. */
  elsewhere(): Presence;
}
