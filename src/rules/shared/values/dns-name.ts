import { isIP } from 'node:net';

const LABEL = /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/;
const WILDCARD_LABEL = /^(?:\*|(?:\*-?)?[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)$/;

/** Whether text can be one part of a DNS name, as names of namespaces, subsets and ports are. Upper case is taken. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && LABEL.test(text);
}

/** What is wrong with a fully qualified domain name; nothing for a fine one. */
export function domainFault(host: string): string | undefined {
  return nameFault(host, isDnsLabel);
}

/** The same for a name whose first label may begin with `*`. */
export function wildcardDomainFault(host: string): string | undefined {
  return nameFault(host, (label) => label.length <= 63 && WILDCARD_LABEL.test(label));
}

/** The same for a name that may as well be an IP address. */
export function wildcardDomainOrIpFault(host: string): string | undefined {
  return isIP(host) !== 0 ? undefined : wildcardDomainFault(host);
}

/** Whether a `*` stands elsewhere than as the whole name or as its first label. */
export function isPartialWildcard(host: string): boolean {
  return host.includes('*') && host !== '*' && !host.startsWith('*.');
}

// Mirrors Istio: a name may end with a dot, and one whose last label is a number would be an IP address.
function nameFault(host: string, isFirstLabel: (label: string) => boolean): string | undefined {
  if (host === '') return 'is empty';
  if (host.length > 255) return `has ${host.length} characters; a domain name has at most 255`;
  const labels = host.split('.');
  if (labels.length > 1 && labels.at(-1) === '') labels.pop();
  const bad = labels.find((label, index) => !(index === 0 ? isFirstLabel(label) : isDnsLabel(label)));
  if (bad !== undefined) return `is not a domain name: ${labelFault(bad)}`;
  return /^\d+$/.test(labels.at(-1) ?? '') ? 'is not a domain name: its last label is a number' : undefined;
}

function labelFault(label: string): string {
  if (label === '') return 'it has an empty label';
  if (label.length > 63) return `label ${JSON.stringify(label)} has more than 63 characters`;
  return `label ${JSON.stringify(label)} is not of letters, digits and inner hyphens`;
}
