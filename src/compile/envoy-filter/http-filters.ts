import { messageName } from '../../envoy/type-urls.js';
import { isRecord } from '../../source/json-fields.js';
import { type Draft, draftOf, draftsOf, setList } from './draft.js';
import { patchFilterList } from './filter-list.js';
import { httpFilterAnchor, networkFilterAnchor } from './listener-match.js';
import type { EnvoyPatch } from './patch.js';
import { mergeFilter } from './typed-config.js';

export const CONNECTION_MANAGER_FILTER = 'envoy.filters.network.http_connection_manager';
const CONNECTION_MANAGER = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager';

/** The connection manager inside a network filter; undefined when the filter holds none. */
export function connectionManagerOf(filter: Draft): Draft | undefined {
  const config = filter.typedConfig;
  const isManager = isRecord(config) && messageName(String(config['@type'])) === CONNECTION_MANAGER;
  return filter.name === CONNECTION_MANAGER_FILTER && isManager ? draftOf(config) : undefined;
}

/** HTTP_FILTER patches in one network filter: first those that add or remove, then merges into what is there. */
export function patchHttpFilters(filter: Draft, patches: readonly EnvoyPatch[]): void {
  const selected = patches.filter((patch) => networkFilterAnchor(patch).matches(filter));
  const manager = selected.length === 0 ? undefined : connectionManagerOf(filter);
  if (manager === undefined) return;
  let filters: readonly Draft[] = draftsOf(manager.httpFilters);
  for (const patch of selected) filters = patchFilterList(filters, patch, httpFilterAnchor(patch));
  for (const httpFilter of filters) {
    for (const patch of selected) {
      if (patch.operation === 'MERGE' && httpFilterAnchor(patch).matches(httpFilter))
        mergeFilter(httpFilter, patch, true);
    }
  }
  setList(manager, 'httpFilters', filters);
  filter.typedConfig = manager;
}
