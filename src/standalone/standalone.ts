import type { CompiledProxy } from '../compile/compiled.js';
import { type JsonRecord, recordsAt } from '../source/json-fields.js';
import { addAccessLogs, redirectAccessLogs } from './access-logs.js';
import type { Change, Pass, SecretFile, StandaloneOptions, StandaloneProblem, StockConfig } from './config.js';
import { moveBootstrapTracer } from './deprecated/bootstrap-tracing.js';
import { replaceDeprecatedFields } from './deprecated/index.js';
import { overrideEndpoints } from './endpoint-overrides.js';
import { inlineExtensions } from './extension-discovery.js';
import { inlineEndpoints } from './inline-endpoints.js';
import { inlineRoutes } from './inline-routes.js';
import { dropIstioExtensions } from './istio-extensions.js';
import { moveListeners } from './listen.js';
import { replaceOriginalDestinations } from './original-destination/index.js';
import { dropRefusedListeners } from './refused-listeners.js';
import { provideSecrets } from './secrets/index.js';
import { standAlone } from './server.js';
import { repairMeshAlpn } from './workload-mtls/alpn.js';
import { stripDownstreamMtls } from './workload-mtls/downstream.js';
import { stripUpstreamMtls } from './workload-mtls/upstream.js';

export interface StandaloneResult {
  /** envoy.config.bootstrap.v3.Bootstrap */
  readonly bootstrap: JsonRecord;
  /** Everything that differs from what istio-proxy would run, in the order in which it was changed. */
  readonly changes: readonly Change[];
  /** What keeps Envoy from serving this; with any of them the bootstrap should not be used. */
  readonly problems: readonly StandaloneProblem[];
  /** Files to be written beside the bootstrap. */
  readonly files: readonly SecretFile[];
  /** Files that Envoy will read when it starts. */
  readonly reads: readonly string[];
}

const PASSES: readonly Pass[] = [
  inlineRoutes,
  inlineEndpoints,
  inlineExtensions,
  dropIstioExtensions,
  stripUpstreamMtls,
  stripDownstreamMtls,
  repairMeshAlpn,
  provideSecrets,
  replaceOriginalDestinations,
  overrideEndpoints,
  redirectAccessLogs,
  addAccessLogs,
  replaceDeprecatedFields,
  moveBootstrapTracer,
  dropRefusedListeners,
  moveListeners,
  standAlone,
];

/** One bootstrap with which stock Envoy serves what istiod would have istio-proxy serve. */
export function standaloneBootstrap(compiled: CompiledProxy, options: StandaloneOptions): StandaloneResult {
  let config = startingPoint(compiled);
  const changes: Change[] = [];
  const problems: StandaloneProblem[] = [];
  const files: SecretFile[] = [];
  const reads: string[] = [];
  for (const pass of PASSES) {
    const result = pass(config, options, compiled);
    config = result.config;
    changes.push(...result.changes);
    problems.push(...(result.problems ?? []));
    files.push(...(result.files ?? []));
    reads.push(...(result.reads ?? []));
  }
  const { listeners, clusters, secrets } = config;
  const staticResources = { listeners, clusters, ...(secrets.length > 0 && { secrets }) };
  return { bootstrap: { ...config.bootstrap, staticResources }, changes, problems, files, reads };
}

function startingPoint(compiled: CompiledProxy): StockConfig {
  const { staticResources, ...bootstrap } = compiled.bootstrap;
  return {
    listeners: [...recordsAt(staticResources, 'listeners'), ...compiled.listeners.map((listener) => ({ ...listener }))],
    clusters: [...recordsAt(staticResources, 'clusters'), ...compiled.clusters],
    secrets: [],
    bootstrap,
  };
}
