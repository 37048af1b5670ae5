import { readFile } from 'node:fs/promises';
import { normalizeFieldNames } from '../report/proxy-config/normalize.js';
import { redactSecrets } from '../report/redact.js';
import { isRecord, type JsonRecord } from '../source/json-fields.js';
import { decodeText } from '../source/read-file.js';
import { requestError } from './request-error.js';
import { readStandardInput } from './stdin.js';

/** Output of Envoy's admin interface that was given as a file. */
export interface AdminOutput {
  readonly form: 'config_dump' | 'clusters';
  /** As given, with private keys redacted. */
  readonly original: JsonRecord;
  /** The same with field names in lowerCamelCase. */
  readonly document: JsonRecord;
}

const LOOKS_LIKE_ADMIN_OUTPUT = /^\s*\{\s*"(configs|cluster_statuses|clusterStatuses)"\s*:/;
const MENTIONS_ADMIN_OUTPUT = /"(configs|cluster_statuses|clusterStatuses)"/;

/** The text of a file; undefined when it is none or cannot be read, which the loader of manifests reports. */
async function readText(path: string): Promise<string | undefined> {
  const bytes = path === '-' ? await readStandardInput() : await readFile(path).catch(() => undefined);
  return bytes && decodeText(bytes).text;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!LOOKS_LIKE_ADMIN_OUTPUT.test(text)) return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw requestError(
      `${name} is not a complete JSON document: ${reason}`,
      'fetch the config_dump again; the file may have been cut off',
    );
  }
}

function checkConfigs(configs: unknown, name: string): void {
  if (!Array.isArray(configs)) throw requestError(`${name} is no config_dump: configs must be a list`);
  const odd = configs.findIndex((config) => !isRecord(config) || typeof config['@type'] !== 'string');
  if (odd >= 0) throw requestError(`${name} is no config_dump: configs[${odd}] must be an object with an @type`);
}

/**
 * Reads `-f` as a config_dump, or as the output of `/clusters?format=json`. Undefined when the path holds something else:
 * manifests, a directory, nothing. A document that starts as admin output and is broken is a request error.
 */
export async function readAdminOutput(path: string): Promise<AdminOutput | undefined> {
  const text = (await readText(path))?.replace(/^\uFEFF/, '');
  if (text === undefined || !/^\s*\{/.test(text) || !MENTIONS_ADMIN_OUTPUT.test(text)) return undefined;
  const name = path === '-' ? 'standard input' : path;
  const value = parse(text, name);
  if (!isRecord(value) || value.kind !== undefined) return undefined;
  const statuses = value.cluster_statuses ?? value.clusterStatuses;
  if (value.configs === undefined && statuses === undefined) return undefined;
  if (value.configs !== undefined) checkConfigs(value.configs, name);
  else if (!Array.isArray(statuses))
    throw requestError(`${name} is no output of /clusters: cluster_statuses must be a list`);
  const original = redactSecrets(value);
  return {
    form: value.configs === undefined ? 'clusters' : 'config_dump',
    original,
    document: normalizeFieldNames(original),
  };
}
