import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0712',
  name: 'custom-action-without-provider',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A CUSTOM policy does not name the external authorizer.',
  docs: {
    why: 'CUSTOM hands the decision to an external authorizer, an `extensionProviders` entry of the mesh config. Without its name nobody is asked; Istio rejects the policy.',
    fix: 'Set `provider.name` to the name of the extension provider.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      const { action, rules, provider } = resource.spec;
      if (action !== 'CUSTOM' || !rules?.length || provider?.name) continue;
      yield {
        resource,
        path: ['spec', provider ? 'provider' : 'action'],
        message: `the CUSTOM policy names no provider that decides; ${rejected(resource)}`,
        help: authorizersHelp(mesh.config.extensionProviders),
      };
    }
  },
});

function authorizersHelp(
  providers: readonly {
    readonly name?: string;
    readonly envoyExtAuthzGrpc?: unknown;
    readonly envoyExtAuthzHttp?: unknown;
  }[],
): string {
  const names = providers.flatMap(({ name, envoyExtAuthzGrpc, envoyExtAuthzHttp }) =>
    name !== undefined && (envoyExtAuthzGrpc || envoyExtAuthzHttp) ? [name] : [],
  );
  return names.length === 0
    ? 'set provider.name to an external authorizer among the extensionProviders of the mesh config'
    : `set provider.name; external authorizers of the mesh config: ${names.join(', ')}`;
}
