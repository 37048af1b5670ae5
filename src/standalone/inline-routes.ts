import type { CompiledProxy } from '../compile/compiled.js';
import { textAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { without } from './rewrite.js';
import { rewriteConfig } from './rewrite-config.js';

/** Puts route configurations into the connection managers that ask for them by name. */
export const inlineRoutes: Pass = (config, _options, compiled: CompiledProxy) => {
  const routes = new Map(compiled.routes.map((route) => [route.name, route]));
  return rewriteConfig(config, (record, report) => {
    const name = textAt(record, 'rds', 'routeConfigName');
    if (record.rds === undefined) return record;
    report('replaced', 'route discovery (RDS)', 'there is no control plane; the route configuration is inlined');
    return { ...without(record, 'rds'), routeConfig: routes.get(name) ?? { name } };
  });
};
