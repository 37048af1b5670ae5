import { type JsonRecord, textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { type Report, rewriteConfig } from './rewrite-config.js';
import { CONNECTION_MANAGER, configMessage, TCP_PROXY } from './typed-config.js';

const FILE_LOG = 'envoy.extensions.access_loggers.file.v3.FileAccessLog';
const STREAMS: Readonly<Record<string, string>> = { '/dev/stdout': 'Stdout', '/dev/stderr': 'Stderr' };

/**
 * Writes access logs to the standard streams: a path of the proxy's container need not exist here, and the devices
 * cannot be opened where the streams are sockets.
 */
export const redirectAccessLogs: Pass = (config) => rewriteConfig(config, redirect);

function redirect(record: JsonRecord, report: Report): JsonRecord {
  const path = textAt(record, 'typedConfig', 'path');
  if (configMessage(record.typedConfig) !== FILE_LOG || path === '/dev/null') return record;
  const stream = STREAMS[path];
  report(
    'replaced',
    `access log file ${path}`,
    stream === undefined
      ? 'the directory need not exist here; the log goes to standard output'
      : "Envoy's own logger of the stream also works where it is not a file",
  );
  return streamLog(stream ?? 'Stdout', logFormat(record.typedConfig), record.filter);
}

function streamLog(stream: string, format: unknown, filter?: unknown): JsonRecord {
  const message = `type.googleapis.com/envoy.extensions.access_loggers.stream.v3.${stream}AccessLog`;
  return {
    name: `envoy.access_loggers.${stream.toLowerCase()}`,
    ...(filter !== undefined && { filter }),
    typedConfig: { '@type': message, ...(format !== undefined && { logFormat: format }) },
  };
}

/** The format of a file logger, also in its three older spellings. */
function logFormat(file: unknown): unknown {
  if (typeof file !== 'object' || file === null) return undefined;
  if ('logFormat' in file) return file.logFormat;
  if ('format' in file) return { textFormatSource: { inlineString: file.format } };
  if ('jsonFormat' in file) return { jsonFormat: file.jsonFormat };
  return 'typedJsonFormat' in file ? { jsonFormat: file.typedJsonFormat } : undefined;
}

/** Adds an access log on standard output to every connection manager and TCP proxy that has none. */
export const addAccessLogs: Pass = (config, options) =>
  options.accessLog ? rewriteConfig(config, addTo) : { config, changes: [] };

function addTo(record: JsonRecord, report: Report): JsonRecord {
  const message = configMessage(record);
  if ((message !== CONNECTION_MANAGER && message !== TCP_PROXY) || record.accessLog !== undefined) return record;
  report('added', 'access log on standard output', 'it was asked for');
  return { ...record, accessLog: [streamLog('Stdout', undefined)] };
}
