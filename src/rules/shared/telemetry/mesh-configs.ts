import { embeddedSettings, readEmbedded } from '../../../model/embedded-settings.js';
import type { Mesh } from '../../../model/mesh.js';
import type { MeshConfig, ProxyConfigSettings } from '../../../schema/types/mesh-config.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import { asMeshConfig, asProxySettings } from '../../../schema/validate.js';
import type { Path } from '../../../source/document.js';
import { isRecord } from '../../../source/json-fields.js';

type Resources = Pick<Mesh, 'resources'>;

/** A part of Istio's own configuration and where it is written. */
export interface WrittenSettings<Settings> {
  readonly resource: KubernetesObject;
  readonly path: Path;
  readonly settings: Settings;
  /** What becomes of it when Istio's checks find a fault; ends a sentence. */
  readonly consequence: string;
  /** Codes of other tools for a fault in it. */
  readonly upstream: readonly string[];
}

/** Every MeshConfig of the input: ConfigMaps of istiod and IstioOperators. Those with values of a wrong type are left out. */
export function writtenMeshConfigs({ resources }: Resources): readonly WrittenSettings<MeshConfig>[] {
  const texts = embeddedSettings(resources).filter(({ kind }) => kind === 'mesh');
  return [
    ...texts.flatMap(({ resource, path, text }) => meshConfigAt(resource, path, readEmbedded(text))),
    ...resources.IstioOperator.flatMap((resource) => [
      ...meshConfigAt(resource, ['spec', 'meshConfig'], resource.spec.meshConfig),
      ...meshConfigAt(
        resource,
        ['spec', 'values', 'meshConfig'],
        isRecord(resource.spec.values) ? resource.spec.values.meshConfig : undefined,
      ),
    ]),
  ];
}

/** Every settings of proxies that is written: in MeshConfigs and in annotations of workloads. */
export function writtenProxySettings(mesh: Resources): readonly WrittenSettings<ProxyConfigSettings>[] {
  const ofMeshes = writtenMeshConfigs(mesh).flatMap(({ settings, path, ...rest }) =>
    settings.defaultConfig ? [{ ...rest, path: [...path, 'defaultConfig'], settings: settings.defaultConfig }] : [],
  );
  const texts = embeddedSettings(mesh.resources).filter(({ kind }) => kind === 'proxy');
  const ofWorkloads = texts.flatMap(({ resource, path, text }) => {
    const settings = asProxySettings(readEmbedded(text));
    const consequence = 'the injector refuses the annotation, and pods get no sidecar';
    return settings ? [{ resource, path, settings, consequence, upstream: ['IST0125'] }] : [];
  });
  return [...ofMeshes, ...ofWorkloads];
}

function meshConfigAt(resource: KubernetesObject, path: Path, value: unknown): readonly WrittenSettings<MeshConfig>[] {
  const settings = asMeshConfig(value);
  const consequence = 'istiod refuses the whole MeshConfig and goes on with the one it had';
  return settings ? [{ resource, path, settings, consequence, upstream: [] }] : [];
}
