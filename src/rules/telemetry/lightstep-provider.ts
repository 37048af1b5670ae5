import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0854',
  name: 'lightstep-provider',
  severity: 'warning',
  upstream: ['IST0002'],
  summary: 'A Telemetry sends traces to a provider of type lightstep.',
  docs: {
    why: 'Envoy has removed its Lightstep tracer; Istio translates the provider as far as it can and deprecates it. Once it is gone, no spans are sent.',
    fix: 'Define an `opentelemetry` provider for the same collector and name that.',
  },
  *check({ mesh }) {
    const lightstep = new Set(mesh.config.extensionProviders.flatMap((one) => (one.lightstep ? [one.name] : [])));
    for (const resource of mesh.resources.Telemetry) {
      for (const [index, { providers = [] }] of (resource.spec.tracing ?? []).entries()) {
        for (const [at, { name }] of providers.entries()) {
          if (name === undefined || !lightstep.has(name)) continue;
          yield {
            resource,
            path: ['spec', 'tracing', index, 'providers', at, 'name'],
            message: `provider ${name} is of type lightstep, which Istio is about to drop; then no traces are sent`,
            help: 'define an opentelemetry provider and name that',
          };
        }
      }
    }
  },
});
