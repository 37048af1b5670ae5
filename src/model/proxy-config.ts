import type { ProxyConfigSettings } from '../schema/types/mesh-config.js';
import type { ProxyConfigResource, ProxyConfigSpec } from '../schema/types/networking.js';
import { isRecord } from '../source/json-fields.js';
import { composeValue } from '../source/yaml/compose.js';
import { parseYaml } from '../source/yaml/parse.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { isLabelSubset, type Labels } from './labels.js';
import { mergeProxyConfig } from './proxy-config-merge.js';

const ANNOTATION = 'proxy.istio.io/config';

/** The workload whose ProxyConfig is wanted. */
export interface ConfiguredWorkload {
  readonly namespace: string;
  readonly labels: Labels;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Computes the effective ProxyConfig of a workload. */
export type ProxyConfigReader = (workload: ConfiguredWorkload) => ProxyConfigSettings;

/** Mirrors istiod's layers: mesh, root namespace, namespace, annotation, workload; the oldest resource of each level counts. */
export function proxyConfigReader(
  resources: readonly ProxyConfigResource[],
  config: EffectiveMeshConfig,
): ProxyConfigReader {
  const namespaceWide = new Map<string, ProxyConfigSpec>();
  const selecting = new Map<string, ProxyConfigSpec[]>();
  for (const { metadata, spec } of resources) {
    const namespace = metadata.namespace ?? '';
    if (spec.selector?.matchLabels) selecting.set(namespace, [...(selecting.get(namespace) ?? []), spec]);
    else if (!namespaceWide.has(namespace)) namespaceWide.set(namespace, spec);
  }
  const annotated = annotationReader();
  return ({ namespace, labels, annotations }) => {
    const workload = selecting.get(namespace)?.find((spec) => isLabelSubset(spec.selector?.matchLabels, labels));
    const layers = [
      settingsOf(namespaceWide.get(config.rootNamespace)),
      namespace === config.rootNamespace ? undefined : settingsOf(namespaceWide.get(namespace)),
      annotated(annotations[ANNOTATION]),
      settingsOf(workload),
    ];
    return layers.reduce<ProxyConfigSettings>(mergeProxyConfig, config.defaultConfig);
  };
}

function settingsOf(spec: ProxyConfigSpec | undefined): ProxyConfigSettings | undefined {
  if (!spec) return undefined;
  const entries = Object.entries({
    concurrency: spec.concurrency,
    proxyMetadata: spec.environmentVariables,
    image: spec.image,
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Reads the annotation's YAML, once per text; what is no mapping counts as absent. */
function annotationReader(): (text: string | undefined) => ProxyConfigSettings | undefined {
  const known = new Map<string, ProxyConfigSettings | undefined>();
  return (text) => {
    if (!text) return undefined;
    if (!known.has(text)) known.set(text, parseSettings(text));
    return known.get(text);
  };
}

function parseSettings(text: string): ProxyConfigSettings | undefined {
  const parsed = parseYaml(text);
  if (!parsed.ok || parsed.root === undefined) return undefined;
  const { value } = composeValue(parsed.root);
  return isRecord(value) ? value : undefined;
}
