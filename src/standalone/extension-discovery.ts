import { textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { without } from './rewrite.js';
import { rewriteConfig } from './rewrite-config.js';
import { configMessage } from './typed-config.js';

const WASM = /^envoy\.extensions\.filters\.(http|network)\.wasm\./;

/** Inlines filters whose configuration a control plane would deliver, and removes those that fetch code. */
export const inlineExtensions: Pass = (config, { extensions }) =>
  rewriteConfig(config, (record, report) => {
    if (record.configDiscovery === undefined) return record;
    const name = textAt(record, 'name');
    const known = extensions.find((extension) => extension.name === name);
    if (known === undefined || WASM.test(configMessage(known.typedConfig))) {
      report('dropped', `filter ${name}`, 'a control plane would deliver its configuration and fetch its code');
      return undefined;
    }
    report('replaced', `discovery of filter ${name}`, 'there is no control plane; its configuration is inlined');
    return { ...without(record, 'configDiscovery'), typedConfig: known.typedConfig };
  });
