import type { KubernetesObject } from '../schema/types/meta.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { validateMeshConfig, validateProxySettings } from '../schema/validate.js';
import type { JsonValue, Path } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { isRecord } from '../source/json-fields.js';
import { composeValue } from '../source/yaml/compose.js';
import { parseYaml } from '../source/yaml/parse.js';
import { podMakers } from './derive/workloads.js';
import type { Origin } from './origin.js';

const ANNOTATION = 'proxy.istio.io/config';

/** Settings of Istio that an object holds as YAML text. */
export interface EmbeddedSettings {
  readonly kind: 'mesh' | 'proxy';
  readonly resource: KubernetesObject;
  /** Of the text. */
  readonly path: Path;
  readonly text: string;
}

/** MeshConfigs in ConfigMaps, and proxy settings in annotations of workloads and of Pods that no workload makes. */
export function embeddedSettings(resources: ResourceSet): readonly EmbeddedSettings[] {
  const settings: EmbeddedSettings[] = [];
  for (const resource of resources.ConfigMap) {
    const text = resource.data?.mesh;
    if (text === undefined || !/^istio(-[a-z0-9-]+)?$/.test(resource.metadata.name)) continue;
    settings.push({ kind: 'mesh', resource, path: ['data', 'mesh'], text });
  }
  for (const { object, template } of podMakers(resources)) {
    const text = template.metadata?.annotations?.[ANNOTATION];
    const path = ['spec', 'template', 'metadata', 'annotations', ANNOTATION];
    if (text !== undefined) settings.push({ kind: 'proxy', resource: object, path, text });
  }
  for (const resource of resources.Pod) {
    const text = resource.metadata.annotations?.[ANNOTATION];
    if (text === undefined || resource.metadata.ownerReferences?.length) continue;
    settings.push({ kind: 'proxy', resource, path: ['metadata', 'annotations', ANNOTATION], text });
  }
  return settings;
}

/** The value that a YAML text stands for; undefined when it does not parse. */
export function readEmbedded(text: string): JsonValue | undefined {
  const parsed = parseYaml(text);
  if (!parsed.ok) return undefined;
  return parsed.root === undefined ? {} : composeValue(parsed.root).value;
}

/** What does not fit the schema in settings that are written as text; text that holds no mapping is left to a rule. */
export function embeddedFindings(resources: ResourceSet, origins: ReadonlyMap<object, Origin>): readonly Finding[] {
  return embeddedSettings(resources).flatMap(({ kind, resource, path, text }) => {
    const origin = origins.get(resource);
    const value = readEmbedded(text);
    if (origin === undefined || !isRecord(value)) return [];
    const checked = { document: origin.document, value, path: [...origin.path, ...path], isText: true };
    return kind === 'mesh' ? validateMeshConfig(checked) : validateProxySettings(checked).map(asInvalidAnnotation);
  });
}

function asInvalidAnnotation(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, upstream: ['IST0125'] } : finding;
}
