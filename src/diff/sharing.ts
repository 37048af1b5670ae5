import { compileContext, compileInContext } from '../compile/compile.js';
import type { CompileContext } from '../compile/context.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import { sidecarScopeFor } from '../model/sidecar-scope-build.js';
import { callerLabels } from './caller-labels.js';
import type { Sharing } from './pair-proxies.js';
import { resourcesOf } from './resources.js';
import { canonicalText } from './same-json.js';

/** What the mesh says about a sidecar, so that the same need not be compiled again for each sidecar that calls the same services. */
export function sharingOf(mesh: Mesh): (proxy: Proxy) => Sharing | undefined {
  if (readsNodeMetadata(mesh)) return () => undefined;
  const labelsOf = callerLabels(mesh);
  return (proxy) => {
    if (proxy.type === 'router' || isHeadlessEndpoint(proxy)) return undefined;
    return {
      key: canonicalText([sharingKey(mesh, proxy), labelsOf(proxy.labels)]),
      ownResources: () => resourcesOf(compileInContext(withoutCalls(compileContext(mesh, proxy)))),
    };
  };
}

/** Everything of a sidecar that the configuration for its calls is made from, but for the mesh and labels. */
function sharingKey(mesh: Mesh, proxy: Proxy): readonly unknown[] {
  const { sidecar } = sidecarScopeFor(mesh, proxy);
  return [
    proxy.namespace,
    sidecar === undefined ? '' : `${sidecar.namespace}/${sidecar.name}`,
    proxy.config,
    proxy.metadata,
    proxy.annotations,
    proxy.interceptionMode,
    proxy.ipMode,
    proxy.unprivileged,
    proxy.locality,
    proxy.network,
  ];
}

/** A sidecar opens no listener for its own address among those of a headless service. */
function isHeadlessEndpoint({ serviceTargets }: Proxy): boolean {
  return serviceTargets.some(({ service }) => service.resolution === 'passthrough');
}

function readsNodeMetadata({ policies }: Mesh): boolean {
  return policies.envoyFilters.some(({ spec }) => spec.configPatches?.some(({ match }) => match?.proxy?.metadata));
}

function withoutCalls(context: CompileContext): CompileContext {
  const { scope } = context;
  return {
    ...context,
    scope: {
      ...scope,
      egress: scope.egress.map((listener) => ({ ...listener, services: [], virtualServices: [] })),
      services: [],
    },
  };
}
