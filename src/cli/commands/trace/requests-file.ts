import { isIP } from 'node:net';
import { isRecord } from '../../../source/json-fields.js';
import { readTextFile } from '../../../source/read-file.js';
import { parseEndpoint } from '../../../trace/address.js';
import type { TraceRequest } from '../../../trace/request.js';
import { requestError } from '../../request-error.js';

/** The requests of a JSON file. */
export function readRequests(path: string): readonly TraceRequest[] {
  const list = parse(path);
  if (!Array.isArray(list)) throw requestError(`${path} is not a JSON list`, 'give a list of requests: [{"url": "…"}]');
  return list.map((item: unknown, index) => {
    if (isRequest(item)) return item;
    const problem = problemOf(item) ?? '';
    throw requestError(`request ${index} of ${path}: ${problem}`, 'docs/guides/trace.md lists the fields of a request');
  });
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readTextFile(path).text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw requestError(`${path} is not JSON: ${error.message}`);
  }
}

type Check = readonly [what: string, accepts: (value: unknown) => boolean];

const TEXT: Check = ['a text', (value) => typeof value === 'string'];
const FLAG: Check = ['true or false', (value) => typeof value === 'boolean'];
const PORT: Check = ['a port', (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 65_535];

const FIELDS: Readonly<Record<string, Check>> = {
  url: ['a URL', (value) => typeof value === 'string' && value.includes('://')],
  method: TEXT,
  listenerPort: PORT,
  headers: ['an object of texts', (value) => isRecord(value) && Object.values(value).every(isScalar)],
  tls: FLAG,
  sni: TEXT,
  alpn: ['a list of texts', (value) => Array.isArray(value) && value.every((each) => typeof each === 'string')],
  tcp: FLAG,
  http2: FLAG,
  direction: ['inbound or outbound', (value) => value === 'inbound' || value === 'outbound'],
  destination: ['IP:PORT', (value) => typeof value === 'string' && parseEndpoint(value) !== undefined],
  source: ['an IP address', (value) => typeof value === 'string' && isIP(value) !== 0],
  clientIdentity: TEXT,
};

/** The first field that has no usable value; `null` stands for an absent one. */
function problemOf(item: unknown): string | undefined {
  if (!isRecord(item)) return 'it is not an object';
  for (const [name, [what, accepts]] of Object.entries(FIELDS)) {
    const value = item[name];
    if (value !== undefined && value !== null && !accepts(value)) return `${name} is not ${what}`;
  }
  return undefined;
}

/** A header that is sent several times may be a list. */
function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every(isScalar));
}

function isRequest(item: unknown): item is TraceRequest {
  return problemOf(item) === undefined;
}
