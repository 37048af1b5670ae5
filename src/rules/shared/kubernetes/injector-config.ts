import { readEmbedded } from '../../../model/embedded-settings.js';
import type { Mesh } from '../../../model/mesh.js';
import type { ConfigMapResource, NamespaceResource } from '../../../schema/types/kubernetes.js';
import type { JsonValue } from '../../../source/document.js';
import { textAt, valueAt } from '../unchecked-values.js';

const NAME = 'istio-sidecar-injector';

/** Whether the injector of the input injects namespaces without a label. */
export function injectsByDefault(mesh: Mesh): boolean {
  const config = injectorConfig(mesh, undefined);
  return (
    config !== undefined && valueAt(valuesOf(config), 'sidecarInjectorWebhook', 'enableNamespacesByDefault') === true
  );
}

/** The image of the proxy that the injector gives to pods of a namespace; undefined where the input does not tell. */
export function injectedImage(mesh: Mesh, { metadata }: NamespaceResource): string | undefined {
  const config = injectorConfig(mesh, metadata.labels?.['istio.io/rev']);
  const values = config && valuesOf(config);
  const image = textAt(values, 'global', 'proxy', 'image');
  const [hub, tag] = [textAt(values, 'global', 'hub'), valueAt(values, 'global', 'tag')];
  if (image === undefined || image.includes('/')) return image;
  return hub === undefined || tag === undefined ? undefined : `${hub}/${image}:${tag}`;
}

function injectorConfig({ resources, config }: Mesh, revision: string | undefined): ConfigMapResource | undefined {
  const name = revision === undefined || revision === 'default' ? NAME : `${NAME}-${revision}`;
  return resources.ConfigMap.find(
    ({ metadata }) => metadata.name === name && metadata.namespace === config.rootNamespace,
  );
}

const valuesOf = ({ data }: ConfigMapResource): JsonValue | undefined => readEmbedded(data?.values ?? '');
