import { readTextFile } from '../../../source/read-file.js';
import type { TraceRequest } from '../../../trace/request.js';
import { requestError } from '../../request-error.js';

/** The requests of a JSON file. */
export function readRequests(path: string): readonly TraceRequest[] {
  const list = parse(path);
  if (!Array.isArray(list)) throw requestError(`${path} is not a JSON list`, 'give a list of requests: [{"url": "…"}]');
  return list.map((item: unknown, index) => {
    if (!isRequest(item)) throw requestError(`request ${index} of ${path} is not an object with a url`);
    return item;
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

const TEXTS = ['url', 'method', 'destination', 'source', 'clientIdentity'] as const;

function isRequest(item: unknown): item is TraceRequest {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const fields = new Map<string, unknown>(Object.entries(item));
  return TEXTS.every((name) => fields.get(name) === undefined || typeof fields.get(name) === 'string');
}
