import { defineRule, type RuleFinding } from '../rule.js';
import { type WrittenSettings, writtenMeshConfigs, writtenProxySettings } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0811',
  name: 'invalid-mesh-port',
  severity: 'error',
  upstream: [],
  summary: 'A port of proxies in the mesh config is not between 1 and 65535.',
  docs: {
    why: 'Proxies listen on `proxyListenPort` for outbound traffic, on `proxyAdminPort` for the admin interface and on `statusPort` for health checks. istiod refuses the whole MeshConfig when one of them is no port.',
    fix: 'Use a number from 1 to 65535, or leave the setting out: 15001, 15000 and 15020 are the defaults.',
  },
  *check({ mesh }) {
    for (const config of writtenMeshConfigs(mesh)) yield* check(config, ['proxyListenPort']);
    for (const settings of writtenProxySettings(mesh)) yield* check(settings, ['proxyAdminPort', 'statusPort']);
  },
});

function* check<Field extends string>(
  written: WrittenSettings<{ readonly [Name in Field]?: number }>,
  fields: readonly Field[],
): Iterable<RuleFinding> {
  for (const field of fields) {
    const port: number | string | undefined = written.settings[field];
    const fault = port === undefined ? undefined : portFault(Number(port));
    if (fault !== undefined) yield settingsFinding(written, [field], `${field} ${port} ${fault}`);
  }
}
