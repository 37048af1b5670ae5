import type { ExtensionProvider } from '../../schema/types/mesh-config.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { extensionProviderFaults } from '../shared/telemetry/extension-providers.js';
import { writtenMeshConfigs } from '../shared/telemetry/mesh-configs.js';

export const rule = defineRule({
  code: 'MSH0821',
  name: 'invalid-extension-provider',
  severity: 'warning',
  upstream: [],
  summary: 'An extension provider of the mesh config cannot be used.',
  docs: {
    why: 'Telemetry and CUSTOM AuthorizationPolicies refer to extension providers by name. istiod only logs a provider that has no name, no service, a bad port or a name that came before; what refers to it then has no effect, and a CUSTOM policy denies every request.',
    fix: 'Give the provider a unique name, a service as full host name and a port from 1 to 65535.',
  },
  *check({ mesh }) {
    for (const { resource, path, settings } of writtenMeshConfigs(mesh)) {
      const providers = settings.extensionProviders ?? [];
      for (const [index, provider] of providers.entries()) {
        for (const finding of findingsOf(provider, providers.slice(0, index))) {
          yield { ...finding, resource, path: [...path, 'extensionProviders', index, ...finding.path] };
        }
      }
    }
  },
});

function findingsOf(
  provider: ExtensionProvider,
  earlier: readonly ExtensionProvider[],
): readonly Omit<RuleFinding, 'resource'>[] {
  const named = provider.name ? `extension provider ${provider.name}` : 'an extension provider without name';
  const isRepeated = provider.name !== undefined && earlier.some(({ name }) => name === provider.name);
  const repeated = isRepeated ? [{ path: ['name'], fault: 'has a name that came before' }] : [];
  return [...repeated, ...extensionProviderFaults(provider)].map(({ path, fault }) => ({
    path,
    message: `${named} ${fault}: what refers to it has no effect`,
  }));
}
