import { createServer } from 'node:net';
import { addressText, type Served, type ServedAddress } from '../../../standalone/served.js';
import { type RequestError, requestError } from '../../request-error.js';

const FIRST_UNPRIVILEGED = 1024;

/** Throws a request error when a listener, or the admin interface, cannot bind its address. */
export async function checkPorts(served: Served): Promise<void> {
  for (const { name, address } of boundBy(served)) {
    const code = await bindError(address);
    if (code !== undefined) throw bindProblem(name, address, code);
  }
}

/** The request error for what Envoy says of an address that it cannot bind; nothing for other words. */
export function problemIn(words: string, served: Served): RequestError | undefined {
  const [, text, reason] = /cannot bind '([^']+)': (.+)/.exec(words) ?? [];
  const found = boundBy(served).find(({ address }) => addressText(address) === text);
  if (found === undefined || reason === undefined) return undefined;
  return bindProblem(found.name, found.address, CODES.find(([pattern]) => pattern.test(reason))?.[1] ?? reason);
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/in use/, 'EADDRINUSE'],
  [/denied/, 'EACCES'],
  [/assign/, 'EADDRNOTAVAIL'],
];

interface Bound {
  readonly name: string;
  readonly address: ServedAddress;
}

function boundBy({ admin, listeners }: Served): readonly Bound[] {
  const own = listeners.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
  return [...own, { name: ADMIN, address: admin }];
}

const ADMIN = 'the admin interface';

/** Envoys share ports among themselves, so that a second one would take a part of the connections without a word. */
function bindError({ host, port }: ServedAddress): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function bindProblem(name: string, address: ServedAddress, code: string): RequestError {
  const where = addressText(address);
  const who = name === ADMIN ? name : `listener ${name}`;
  const move = '--port-offset 10000 moves every port';
  switch (code) {
    case 'EADDRINUSE':
      return requestError(
        `${who} cannot listen on ${where}: the address is already in use`,
        name === ADMIN ? `${move}, --admin HOST:PORT this one` : `${move}, --listen HOST binds another address`,
      );
    case 'EACCES':
      return requestError(
        `${who} cannot listen on ${where}: ${address.port < FIRST_UNPRIVILEGED ? 'ports below 1024 need privileges' : 'permission denied'}`,
        move,
      );
    case 'EADDRNOTAVAIL':
      return requestError(
        `${who} cannot listen on ${where}: this machine has no such address`,
        'on macOS, sudo ifconfig lo0 alias ADDRESS adds one to the loopback interface; --listen HOST binds another one',
      );
    default:
      return requestError(`${who} cannot listen on ${where}: ${code}`, move);
  }
}
