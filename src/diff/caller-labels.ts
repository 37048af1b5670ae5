import type { Labels } from '../model/labels.js';
import type { Mesh } from '../model/mesh.js';
import { isRecord } from '../source/json-fields.js';

/** Labels of callers that something in the mesh looks at. */
interface ReadLabels {
  /** `<key>=<value>` that selectors ask for. */
  readonly pairs: Set<string>;
  /** Keys whose value counts, whatever it is. */
  readonly keys: Set<string>;
}

/** The labels of a sidecar on which the configuration for its calls can depend. */
export function callerLabels(mesh: Mesh): (labels: Labels) => readonly (readonly [string, string])[] {
  const { resources, policies, config } = mesh;
  const read: ReadLabels = { pairs: new Set(), keys: new Set() };
  const specs = [
    resources.Sidecar,
    resources.DestinationRule,
    resources.VirtualService,
    policies.envoyFilters,
    policies.telemetries,
    policies.trafficExtensions,
  ].flatMap((kind): readonly object[] => kind.map(({ spec }) => spec));
  for (const value of [...specs, config.localityLbSetting, config.defaultProviders, config.defaultConfig]) {
    collect(value, read);
  }
  return (labels) => {
    return Object.entries(labels)
      .filter(([key, value]) => read.keys.has(key) || read.pairs.has(`${key}=${value}`))
      .sort();
  };
}

/** Labels that become tags of spans. */
const TRACED = ['service.istio.io/canonical-name', 'service.istio.io/canonical-revision'];
const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';

function collect(value: unknown, read: ReadLabels): void {
  if (Array.isArray(value)) for (const item of value) collect(item, read);
  if (!isRecord(value)) return;
  for (const [field, item] of Object.entries(value)) {
    if (field === 'labels' || field === 'matchLabels' || field === 'sourceLabels') {
      for (const [key, label] of Object.entries(isRecord(item) ? item : {})) read.pairs.add(`${key}=${String(label)}`);
    } else if (field === 'failoverPriority') {
      for (const key of Array.isArray(item) ? item : []) read.keys.add(String(key).split('=')[0] ?? '');
    } else {
      if (field === 'tracing') for (const key of TRACED) read.keys.add(key);
      if (field === 'targetRef' || field === 'targetRefs') read.keys.add(GATEWAY_NAME);
      collect(item, read);
    }
  }
}
