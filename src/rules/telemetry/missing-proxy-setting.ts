import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';
import { defineRule } from '../rule.js';
import { writtenProxySettings } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';

const REQUIRED = [
  'configPath',
  'binaryPath',
  'serviceCluster',
  'discoveryAddress',
] as const satisfies readonly (keyof ProxyConfigSettings)[];

export const rule = defineRule({
  code: 'MSH0817',
  name: 'missing-proxy-setting',
  severity: 'error',
  upstream: [],
  summary: 'A setting that proxies cannot do without is set to nothing.',
  docs: {
    why: 'Proxies need the paths of their configuration and of Envoy, a name for themselves and the address of istiod. All have defaults; an empty text takes the default away, and istiod or the injector refuses the settings.',
    fix: 'Remove the empty setting, so that its default holds.',
  },
  *check({ mesh }) {
    for (const written of writtenProxySettings(mesh)) {
      for (const field of REQUIRED) {
        if (written.settings[field] !== '') continue;
        yield settingsFinding(
          written,
          [field],
          `${field} is empty, and proxies need one`,
          'remove it: there is a default',
        );
      }
    }
  },
});
