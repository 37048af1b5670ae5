import type { ResourceChange } from '../compare-proxies.js';
import { clusterFacts, endpointFacts } from './clusters.js';
import { distinctFacts, type TrafficFact } from './fact.js';
import { routeConfigurationFacts } from './hosts.js';
import { listenerFacts } from './listeners.js';

/** What the change of a resource means for traffic. */
export function trafficFacts(change: ResourceChange): readonly TrafficFact[] {
  return distinctFacts(factsOf(change));
}

function factsOf({ kind, name, action, before, after, edits }: ResourceChange): readonly TrafficFact[] {
  switch (kind) {
    case 'routes':
      return routeConfigurationFacts(before, after);
    case 'listeners':
      return listenerFacts(name, before, after);
    case 'clusters':
      return clusterFacts(name, before, after);
    case 'endpoints':
      return endpointFacts(name, before, after);
    case 'secrets':
      return [{ topic: 'certificate', action, subject: name }];
    case 'bootstrap': {
      const fields = [...new Set(edits.map(({ path }) => path[0]?.label ?? ''))];
      return [{ topic: 'bootstrap', action, subject: 'bootstrap', detail: fields.join(', ') || undefined }];
    }
  }
}
