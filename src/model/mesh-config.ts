import type { ConfigMapResource, IstioOperatorResource, WorkloadController } from '../schema/types/kubernetes.js';
import type { MeshConfig } from '../schema/types/mesh-config.js';
import type { JsonObject } from '../source/document.js';
import { isRecord } from '../source/json-fields.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { type Features, featuresFrom } from './features.js';
import { mergeJson } from './json-merge.js';
import { DEFAULT_MESH_CONFIG, mergeMeshConfig } from './mesh-config-merge.js';
import {
  configMapMeshConfig,
  deploymentEnvironment,
  findMeshConfigMap,
  operatorEnvironment,
  operatorMeshConfig,
} from './mesh-config-sources.js';

export interface MeshConfigInput {
  readonly configMaps: readonly ConfigMapResource[];
  /** In order of creation; later ones override. */
  readonly istioOperators: readonly IstioOperatorResource[];
  /** A MeshConfig given apart from the resources; it wins. */
  readonly override?: JsonObject;
  /** Namespace whose ConfigMap is preferred; istio-system otherwise. */
  readonly rootNamespaceHint?: string;
  /** Deployments that may hold istiod itself, whose environment then sets the feature flags. */
  readonly deployments?: readonly WorkloadController[];
}

export interface MeshSettings {
  readonly config: EffectiveMeshConfig;
  readonly features: Features;
}

/** MeshConfig and feature flags as istiod would run with them: built-in defaults, IstioOperators, the ConfigMap, the override. */
export function buildMeshConfig(input: MeshConfigInput): MeshSettings {
  const fromOperators = input.istioOperators.reduce<JsonObject>(
    (merged, operator) => mergeJson(merged, operatorMeshConfig(operator)),
    {},
  );
  const configMap = findMeshConfigMap(input.configMaps, input.rootNamespaceHint);
  const layers = [fromOperators, configMap && configMapMeshConfig(configMap), input.override];
  const config = layers.reduce<EffectiveMeshConfig>(
    (merged, layer) => (layer === undefined ? merged : mergeMeshConfig(merged, readMeshConfig(layer))),
    DEFAULT_MESH_CONFIG,
  );
  const environments = [
    ...input.istioOperators.map(operatorEnvironment),
    deploymentEnvironment(input.deployments ?? []),
  ];
  const environment = new Map(environments.flatMap((variables) => [...variables]));
  return { config, features: featuresFrom(environment) };
}

/** Drops nulls and fields of an impossible type; the schema reports those. */
function readMeshConfig(layer: JsonObject): MeshConfig {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_MESH_CONFIG));
  const plausible = Object.entries(mergeJson({}, layer)).filter(([field, value]) => {
    const expected = defaults.get(field);
    return expected === undefined || shapeOf(value) === shapeOf(expected);
  });
  return Object.fromEntries(plausible);
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return isRecord(value) ? 'mapping' : typeof value;
}
