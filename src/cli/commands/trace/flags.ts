import { InvalidArgumentError } from 'commander';

const MAX_PORT = 65535;

/** Reads `name: value`; every -H adds one. */
export function moreHeaders(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("It must be 'name: value'.");
  return { ...others, [name.toLowerCase()]: value };
}

/** Reads a port. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > MAX_PORT) {
    throw new InvalidArgumentError(`A port is a number from 1 to ${MAX_PORT}.`);
  }
  return port;
}

/** The flags of `mesh trace` as commander hands them over. */
export interface TraceFlags {
  readonly file: readonly string[];
  readonly namespace?: string;
  readonly istioNamespace?: string;
  readonly meshConfig?: string;
  readonly proxy?: string;
  readonly from?: string;
  readonly requests?: string;
  readonly output: 'text' | 'json';
  readonly header?: Readonly<Record<string, string>>;
  readonly listener?: number;
  readonly direction?: 'inbound' | 'outbound';
  readonly destination?: string;
  readonly source?: string;
  readonly sni?: string;
  readonly tls?: boolean;
  readonly alpn?: string;
  readonly clientIdentity?: string;
  readonly http2?: boolean;
  readonly tcp?: boolean;
}
