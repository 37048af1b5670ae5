import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0800',
  name: 'several-tracing-settings',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A Telemetry has several tracing entries, or one with several providers.',
  docs: {
    why: 'A proxy sends spans to one tracing provider. Of several entries or providers Istio takes one and ignores the rest.',
    fix: 'Keep one tracing entry with one provider. To feed several backends, send to an OpenTelemetry collector and fan out there.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Telemetry) {
      const { tracing = [] } = resource.spec;
      if (tracing.length > 1) {
        yield {
          resource,
          path: ['spec', 'tracing', 1],
          message: `${tracing.length} tracing entries are given and a proxy uses one of them; the others are ignored`,
          help: 'keep one entry',
        };
      }
      for (const [index, { providers = [] }] of tracing.entries()) {
        if (providers.length < 2) continue;
        const names = providers.map(({ name }) => name).join(', ');
        yield {
          resource,
          path: ['spec', 'tracing', index, 'providers', 1],
          message: `a proxy sends spans to one provider, but ${names} are named; the others are ignored`,
          help: 'keep one provider; an OpenTelemetry collector can feed several backends',
        };
      }
    }
  },
});
