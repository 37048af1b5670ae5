// Istio's networking.istio.io kinds, one file a kind.

export * from './destination-rule.js';
export * from './envoy-filter.js';
export * from './gateway.js';
export * from './networking-shared.js';
export * from './proxy-config.js';
export * from './service-entry.js';
export * from './sidecar.js';
export * from './virtual-service.js';
