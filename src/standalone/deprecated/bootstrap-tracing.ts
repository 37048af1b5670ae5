import { isRecord, recordAt } from '../../source/json-fields.js';
import type { Pass } from '../config.js';
import { without } from '../rewrite.js';
import { rewriteConfig } from '../rewrite-config.js';
import { CONNECTION_MANAGER, configMessage } from '../typed-config.js';

/** The tracer of the bootstrap goes to the connection managers that trace with it. */
export const moveBootstrapTracer: Pass = (config) => {
  const provider = recordAt(config.bootstrap, 'tracing', 'http');
  if (provider === undefined) return { config, changes: [] };
  const rest = { ...config, bootstrap: without(config.bootstrap, 'tracing') };
  return rewriteConfig(rest, (record, report) => {
    const { tracing } = record;
    if (configMessage(record) !== CONNECTION_MANAGER || !isRecord(tracing) || tracing.provider !== undefined)
      return record;
    report('replaced', 'tracer of the bootstrap', 'deprecated there; each connection manager names it');
    return { ...record, tracing: { ...tracing, provider } };
  });
};
