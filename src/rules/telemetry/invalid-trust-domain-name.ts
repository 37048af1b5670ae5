import { defineRule } from '../rule.js';
import { writtenMeshConfigs } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';
import { isDnsLabel } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0813',
  name: 'invalid-trust-domain-name',
  severity: 'error',
  upstream: [],
  summary: 'The trust domain of the mesh, or an alias of it, is not a domain name.',
  docs: {
    why: 'The trust domain is the first part of every workload identity, `spiffe://<trust domain>/ns/…`. istiod refuses the whole MeshConfig when it is no name of letters, digits, hyphens and dots.',
    fix: 'Write a name such as `cluster.local`, without scheme and path.',
  },
  *check({ mesh }) {
    for (const config of writtenMeshConfigs(mesh)) {
      const { trustDomain, trustDomainAliases = [] } = config.settings;
      if (trustDomain !== undefined && !isTrustDomain(trustDomain)) {
        const fault = `the trust domain ${JSON.stringify(trustDomain)} is not a domain name`;
        yield settingsFinding(config, ['trustDomain'], fault, HELP);
      }
      for (const [index, alias] of trustDomainAliases.entries()) {
        if (isTrustDomain(alias)) continue;
        const fault = `the trust domain alias ${JSON.stringify(alias)} is not a domain name`;
        yield settingsFinding(config, ['trustDomainAliases', index], fault, HELP);
      }
    }
  },
});

const HELP = 'write a name such as cluster.local, without scheme and path';

const isTrustDomain = (name: string): boolean => name.split('.').every(isDnsLabel);
