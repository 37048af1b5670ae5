import { readEmbedded } from '../../model/embedded-settings.js';
import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import type { JsonValue } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { entriesAt, itemsAt, textAt } from '../shared/unchecked-values.js';

const BUILT_IN = ['Kubernetes', 'External', 'Mock'];

export const rule = defineRule({
  code: 'MSH0855',
  name: 'unknown-network-registry',
  severity: 'warning',
  upstream: ['IST0126'],
  summary: 'A network of meshNetworks names a cluster that istiod does not read.',
  docs: {
    why: '`fromRegistry` puts the endpoints of a cluster into a network, by the name under which the cluster is registered. Endpoints of a cluster with another name stay outside: clients call them directly in place of through the gateway of the network.',
    fix: 'Write the name of a cluster as a Secret labelled `istio/multiCluster: "true"` has it, or `Kubernetes` for the own one.',
  },
  *check({ mesh }) {
    const known = registries(mesh);
    for (const resource of mesh.resources.ConfigMap) {
      const text = resource.data?.meshNetworks;
      if (text === undefined || !resource.metadata.name.startsWith('istio')) continue;
      for (const { network, registry, index } of registriesOf(readEmbedded(text))) {
        if (known.includes(registry)) continue;
        const near = didYouMean(registry, known);
        yield {
          resource,
          about: { kind: 'MeshNetworks', namespace: mesh.config.rootNamespace, name: 'meshnetworks' },
          path: ['data', 'meshNetworks', 'networks', network, 'endpoints', index, 'fromRegistry'],
          message: `network ${network} takes the endpoints of ${registry}, which is no cluster that istiod reads, so it has none of them`,
          help: near === undefined ? `clusters: ${namesText(known)}` : `did you mean ${near}?`,
        };
      }
    }
  },
});

function registries({ resources }: Mesh): readonly string[] {
  const remote = resources.Secret.filter(({ metadata }) => metadata.labels?.['istio/multiCluster'] === 'true');
  return [
    ...remote.flatMap(({ data, stringData }) => [...Object.keys(data ?? {}), ...Object.keys(stringData ?? {})]),
    ...BUILT_IN,
  ];
}

function registriesOf(value: JsonValue | undefined) {
  return entriesAt(value, 'networks').flatMap(([network, settings]) =>
    itemsAt(settings, 'endpoints').flatMap((endpoint, index) => {
      const registry = textAt(endpoint, 'fromRegistry');
      return registry === undefined ? [] : [{ network, registry, index }];
    }),
  );
}
