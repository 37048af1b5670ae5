const SCHEME = 'unix://';

/** Whether an address is a unix domain socket. */
export function isUnixSocket(address: string): boolean {
  return address.startsWith(SCHEME);
}

/** What is wrong with the address of a unix domain socket; nothing for a fine one. `@name` is an abstract socket. */
export function unixSocketFault(address: string): string | undefined {
  const path = address.slice(SCHEME.length);
  if (path === '') return 'names no socket';
  if (path.startsWith('@')) return undefined;
  return path.startsWith('/') && !path.endsWith('/') ? undefined : 'is not the absolute path of a socket';
}
