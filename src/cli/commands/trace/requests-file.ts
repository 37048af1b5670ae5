import { isIP } from 'node:net';
import { isCertainly } from '../../../schema/suggest.js';
import { isRecord } from '../../../source/json-fields.js';
import { decodeText, readTextFile } from '../../../source/read-file.js';
import { parseEndpoint } from '../../../trace/address.js';
import type { TraceRequest } from '../../../trace/request.js';
import { requestError } from '../../request-error.js';
import { readStandardInput } from '../../stdin.js';

/** The requests of a JSON file, or of standard input. */
export async function readRequests(path: string): Promise<readonly TraceRequest[]> {
  const list = parse(path, path === '-' ? decodeText(await readStandardInput()).text : readTextFile(path).text);
  if (!Array.isArray(list)) throw requestError(`${path} is not a JSON list`, 'give a list of requests: [{"url": "…"}]');
  return list.map((item: unknown, index) => {
    if (isRequest(item)) {
      for (const [field, near] of misspelt(item)) {
        process.stderr.write(`note: request ${index} of ${path}: no field "${field}"; did you mean ${near}?\n`);
      }
      return item;
    }
    const problem = problemOf(item) ?? '';
    throw requestError(`request ${index} of ${path}: ${problem}`, 'docs/guides/trace.md lists the fields of a request');
  });
}

/** Fields that are none, each with the one it is close to; others are the caller's own. */
function misspelt(request: TraceRequest): readonly (readonly [string, string])[] {
  const known = Object.keys(FIELDS);
  return Object.keys(request)
    .filter((field) => !known.includes(field))
    .flatMap((field) => known.filter((each) => isCertainly(field, each)).map((near) => [field, near] as const));
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
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
