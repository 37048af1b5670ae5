import { refusal } from '../envoy/refused-listener.js';
import { textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { mapResources } from './rewrite-config.js';

/** Leaves out listeners that Envoy refuses, as it would refuse istiod's; static ones would keep it from starting. */
export const dropRefusedListeners: Pass = (config) =>
  mapResources(config, 'listeners', (listener, report) => {
    const reason = refusal(listener);
    if (reason === undefined) return listener;
    report('dropped', `listener ${textAt(listener, 'name')}`, `Envoy refuses it: ${reason}`);
    return undefined;
  });
