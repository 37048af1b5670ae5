import { embeddedSettings, readEmbedded } from '../../model/embedded-settings.js';
import { isRecord } from '../../source/json-fields.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0810',
  name: 'unreadable-settings',
  severity: 'error',
  upstream: [],
  summary: 'The text of a mesh config, or of the annotation proxy.istio.io/config, is not a YAML mapping.',
  docs: {
    why: 'istiod reads its MeshConfig from a text inside the ConfigMap `istio`, and the injector reads `proxy.istio.io/config` from a text as well. When the text is not YAML, istiod keeps the configuration it had, or starts with its defaults, and pods with the annotation get no sidecar.',
    fix: 'Correct the indentation and quotes of the text. Block scalars (`|`) keep it readable.',
  },
  *check({ mesh }) {
    for (const { kind, resource, path, text } of embeddedSettings(mesh.resources)) {
      const value = readEmbedded(text);
      if (value === null || isRecord(value)) continue;
      const isMesh = kind === 'mesh';
      yield {
        resource,
        path,
        message: `the ${isMesh ? 'mesh config' : 'proxy configuration'} is ${value === undefined ? 'not YAML' : 'not a YAML mapping'}; ${
          isMesh ? 'istiod goes on with the one it had' : 'the injector refuses it, and pods get no sidecar'
        }`,
        help: 'check indentation and quotes of the text',
        upstream: isMesh ? [] : ['IST0125'],
      };
    }
  },
});
