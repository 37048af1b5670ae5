import type { ConfigMapResource, IstioOperatorResource, WorkloadController } from '../schema/types/kubernetes.js';
import type { JsonObject, JsonValue } from '../source/document.js';
import { isRecord } from '../source/json-fields.js';
import { composeValue } from '../source/yaml/compose.js';
import { parseYaml } from '../source/yaml/parse.js';
import { mergeJson } from './json-merge.js';

const SYSTEM_NAMESPACE = 'istio-system';
const MESH_KEY = 'mesh';

/** The ConfigMap istiod reads its MeshConfig from: `istio`, else that of a revision, `istio-<rev>`; the root namespace's first. */
export function findMeshConfigMap(
  configMaps: readonly ConfigMapResource[],
  rootNamespace: string = SYSTEM_NAMESPACE,
): ConfigMapResource | undefined {
  const rank = ({ metadata }: ConfigMapResource): number =>
    (metadata.name === 'istio' ? 0 : 2) + (metadata.namespace === rootNamespace ? 0 : 1);
  return configMaps
    .filter(({ metadata, data }) => /^istio(-[a-z0-9-]+)?$/.test(metadata.name) && data?.[MESH_KEY] !== undefined)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** What the ConfigMap says under key `mesh`; undefined when that is no YAML mapping, which istiod ignores as well. */
export function configMapMeshConfig(configMap: ConfigMapResource): JsonObject | undefined {
  const parsed = parseYaml(configMap.data?.[MESH_KEY] ?? '');
  if (!parsed.ok || parsed.root === undefined) return undefined;
  const { value } = composeValue(parsed.root);
  return isRecord(value) ? value : undefined;
}

/** The MeshConfig that an IstioOperator's helm values and its own `meshConfig` amount to. */
export function operatorMeshConfig(operator: IstioOperatorResource): JsonObject {
  const values = child(operator.spec, 'values');
  const global = child(values, 'global');
  const fromGlobal: JsonObject = {
    rootNamespace: global?.istioNamespace,
    defaultConfig: global?.meshID === undefined ? undefined : { meshId: global.meshID },
  };
  return mergeJson(mergeJson(fromGlobal, child(values, 'meshConfig')), child(operator.spec, 'meshConfig'));
}

/** Environment variables that an IstioOperator gives to istiod. */
export function operatorEnvironment(operator: IstioOperatorResource): ReadonlyMap<string, string> {
  const environment = new Map<string, string>();
  const pilotValues = child(operator.spec, 'values', 'pilot');
  setScalar(environment, 'PILOT_TRACE_SAMPLING', pilotValues?.traceSampling);
  for (const [name, value] of Object.entries(child(pilotValues, 'env') ?? {})) setScalar(environment, name, value);
  const entries = child(operator.spec, 'components', 'pilot', 'k8s')?.env;
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (isRecord(entry) && typeof entry.name === 'string') setScalar(environment, entry.name, entry.value);
  }
  return environment;
}

/** Environment variables of istiod's own Deployment: container `discovery` of the first `istiod` or `istiod-<rev>`. */
export function deploymentEnvironment(deployments: readonly WorkloadController[]): ReadonlyMap<string, string> {
  const environment = new Map<string, string>();
  const istiod = deployments.find(({ metadata }) => /^istiod(-[a-z0-9-]+)?$/.test(metadata.name));
  const containers = istiod?.spec.template?.spec?.containers ?? [];
  for (const { name, value } of containers.find((container) => container.name === 'discovery')?.env ?? []) {
    setScalar(environment, name, value);
  }
  return environment;
}

function setScalar(environment: Map<string, string>, name: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    environment.set(name, String(value));
  }
}

function child(value: JsonValue | undefined, ...path: readonly string[]): JsonObject | undefined {
  let current = value;
  for (const field of path) current = isRecord(current) ? current[field] : undefined;
  return isRecord(current) ? current : undefined;
}
