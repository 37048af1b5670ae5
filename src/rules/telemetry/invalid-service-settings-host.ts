import { defineRule } from '../rule.js';
import { writtenMeshConfigs } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';
import { wildcardDomainFault } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0814',
  name: 'invalid-service-settings-host',
  severity: 'error',
  upstream: [],
  summary: 'A host in serviceSettings of the mesh config is not a host name.',
  docs: {
    why: '`serviceSettings` say which services stay inside their cluster, by full host names or names that begin with a wildcard. istiod refuses the whole MeshConfig when a host is none.',
    fix: 'Write e.g. `*.shop.svc.cluster.local`.',
  },
  *check({ mesh }) {
    for (const config of writtenMeshConfigs(mesh)) {
      for (const [index, { hosts = [] }] of (config.settings.serviceSettings ?? []).entries()) {
        for (const [at, host] of hosts.entries()) {
          const fault = wildcardDomainFault(host);
          if (fault === undefined) continue;
          const path = ['serviceSettings', index, 'hosts', at];
          yield settingsFinding(config, path, `the host ${JSON.stringify(host)} of serviceSettings ${fault}`);
        }
      }
    }
  },
});
