const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const PSEUDO_HEADERS: ReadonlySet<string> = new Set([':method', ':scheme', ':authority', ':path', ':status']);
const CLAIM = /^@request\.auth\.claims[.[]/;

/** Whether a header key of a match stands for a claim of a validated JWT. */
export function isClaimKey(key: string): boolean {
  return CLAIM.test(key.toLowerCase());
}

/** What is wrong with a header to look at; pseudo headers and JWT claims can be looked at too. */
export function matchedHeaderFault(name: string): string | undefined {
  return isClaimKey(name) || PSEUDO_HEADERS.has(name) ? undefined : tokenFault(name);
}

/** What is wrong with a header in a CORS list. */
export function corsHeaderFault(name: string): string | undefined {
  return name === '*' ? undefined : tokenFault(name);
}

/** What is wrong with a header to set or add on requests. */
export function settableHeaderFault(name: string): string | undefined {
  if (name === '') return 'has no name';
  return name.startsWith(':') && name.toLowerCase() !== ':authority' ? PSEUDO : undefined;
}

/** What is wrong with a header to remove, or to change on responses. */
export function plainHeaderFault(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (name.toLowerCase() === 'host') return 'cannot be changed: every request needs it';
  return name.startsWith(':') ? PSEUDO : undefined;
}

const PSEUDO = 'cannot be changed: it is a pseudo header';

function tokenFault(name: string): string | undefined {
  if (name === '') return 'has no name';
  return TOKEN.test(name) ? undefined : 'is not a header name';
}
