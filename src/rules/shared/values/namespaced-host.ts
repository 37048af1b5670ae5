import { isIP } from 'node:net';
import { isDnsLabel, isPartialWildcard, wildcardDomainFault } from './dns-name.js';

/** A host with the namespace it is looked for in, `<namespace>/<host>`. */
export interface NamespacedHost {
  readonly namespace: string | undefined;
  readonly host: string;
}

/** Splits `<namespace>/<host>` at its first slash. */
export function parseNamespacedHost(text: string): NamespacedHost {
  const slash = text.indexOf('/');
  return slash < 0
    ? { namespace: undefined, host: text }
    : { namespace: text.slice(0, slash), host: text.slice(slash + 1) };
}

/** What is wrong with a host of a Gateway server, with or without a namespace; nothing for a fine one. */
export function gatewayHostFault(text: string): string | undefined {
  const { namespace, host } = parseNamespacedHost(text);
  return namespaceFault(namespace, ['*', '.']) ?? (isIP(host) === 4 ? undefined : hostFault(host));
}

/** What is wrong with a host that a Sidecar imports; nothing for a fine one. */
export function importedHostFault(text: string): string | undefined {
  const { namespace, host } = parseNamespacedHost(text);
  if (namespace === undefined) return 'has no namespace';
  return namespaceFault(namespace, ['*', '.', '~']) ?? hostFault(host);
}

function namespaceFault(namespace: string | undefined, wildcards: readonly string[]): string | undefined {
  if (namespace === undefined || wildcards.includes(namespace) || isDnsLabel(namespace)) return undefined;
  if (namespace === '') return 'has no namespace before the slash';
  return `has a namespace, ${JSON.stringify(namespace)}, that is no name of a namespace`;
}

function hostFault(host: string): string | undefined {
  if (host === '') return 'is empty';
  const fault = wildcardDomainFault(host);
  if (fault !== undefined) return fault;
  if (host !== '*' && !host.includes('.')) return 'is a short name; only full names with a dot can be compared here';
  return isPartialWildcard(host) ? 'has a * that is not a whole label' : undefined;
}
