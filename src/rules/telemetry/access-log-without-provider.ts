import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0853',
  name: 'access-log-without-provider',
  severity: 'warning',
  upstream: ['IST0157'],
  summary: 'A Telemetry asks for access logs and names no provider, and the mesh has no default.',
  docs: {
    why: 'A provider says where access logs go. With none in the Telemetry and none under `defaultProviders.accessLogging` of the MeshConfig, the setting is ignored.',
    fix: 'Add `providers: [{name: envoy}]`, or set a default in the MeshConfig.',
  },
  *check({ mesh }) {
    if (mesh.config.defaultProviders.accessLogging?.length) return;
    for (const resource of mesh.resources.Telemetry) {
      for (const [index, { disabled, providers = [] }] of (resource.spec.accessLogging ?? []).entries()) {
        if (disabled || providers.length > 0) continue;
        yield {
          resource,
          path: ['spec', 'accessLogging', index],
          message: 'the access log has no provider and the MeshConfig names no default one, so this setting is ignored',
          help: 'add providers: [{name: envoy}]',
        };
      }
    }
  },
});
