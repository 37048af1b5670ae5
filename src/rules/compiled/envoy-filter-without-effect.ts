import type { EnvoyPatch } from '../../compile/envoy-filter/patch.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import type { EnvoyFilterResource } from '../../schema/types/networking.js';
import { defineRule, type RuleContext } from '../rule.js';
import { hasEffect, selectedPatches } from '../shared/envoy-filter/patch-effects.js';
import { gatewayWorkloadsOf } from '../shared/gateway/gateway-workloads.js';

/** More workloads than this are not compiled for one EnvoyFilter, and then nothing is said about it. */
const MAX_COMPILED = 20;

export const rule = defineRule({
  code: 'MSH1140',
  name: 'envoy-filter-without-effect',
  severity: 'warning',
  upstream: [],
  summary: 'A patch of an EnvoyFilter changes nothing in any proxy it is for.',
  docs: {
    why: 'A patch applies to the listeners, filters, routes or clusters that its `match` finds. istiod says nothing when it finds none, such as a wrong port, a misspelt filter or cluster name, or the wrong context. The proxies run as if the patch were not there.',
    fix: 'Compare the match with what the proxy has: `mesh proxy-config listeners`, `routes` or `clusters` with `-o yaml`.',
    exceptions: `Patches for more than ${MAX_COMPILED} workloads, bootstrap patches and extension configurations are not looked at.`,
  },
  *check(context) {
    const filters = context.mesh.resources.EnvoyFilter;
    if (filters.length === 0) return;
    const workloads = representatives(context);
    for (const resource of filters) yield* idlePatches(context, resource, workloads);
  },
});

function* idlePatches(context: RuleContext, resource: EnvoyFilterResource, workloads: readonly Proxy[]) {
  const candidates = workloads.filter((proxy) => maySelect(context, resource, proxy));
  if (candidates.length > MAX_COMPILED) return;
  const selected = candidates.flatMap((proxy) => {
    const compiling = context.compileContext(proxy);
    const patches = selectedPatches(compiling).filter(({ source }) => source.resource === resource);
    return patches.length > 0 ? [{ compiling, patches }] : [];
  });
  if (selected.length === 0) return;
  for (const [index, { applyTo = 'INVALID', match }] of (resource.spec.configPatches ?? []).entries()) {
    const uses = selected.flatMap(({ compiling, patches }) => {
      const patch = patches.find(({ source }) => source.index === index);
      return patch === undefined ? [] : [{ compiling, patch }];
    });
    if (
      uses.length === 0 ||
      uses.some(({ patch }) => isFutile(patch)) ||
      uses.some(({ compiling, patch }) => hasEffect(compiling, patch))
    )
      continue;
    const names = [...new Set(uses.map(({ compiling }) => compiling.proxy.workload.name))];
    yield {
      resource,
      path: ['spec', 'configPatches', index, match === undefined ? 'patch' : 'match'],
      message: `patch ${index + 1} (${applyTo}) changes nothing: no ${applyTo.toLowerCase().replaceAll('_', ' ')} of ${names.slice(0, 3).join(', ')} matches it`,
      help: 'compare the match with mesh proxy-config -o yaml of the workload',
    };
  }
}

/** A cheap first look, before anything is compiled for a proxy. */
function maySelect({ mesh }: RuleContext, { metadata, spec }: EnvoyFilterResource, proxy: Proxy): boolean {
  const isNear = metadata.namespace === proxy.namespace || metadata.namespace === mesh.config.rootNamespace;
  return isNear && isLabelSubset(spec.workloadSelector?.labels, proxy.labels);
}

/** Patches that change nothing whatever they match, which other rules report, and those that nothing compiled shows. */
function isFutile({ applyTo, operation, match }: EnvoyPatch): boolean {
  const filter = match.listener?.filterChain?.filter;
  if (operation === 'INVALID' || (filter !== undefined && !filter.name)) return true;
  if (applyTo === 'EXTENSION_CONFIG' || applyTo === 'BOOTSTRAP') return true;
  if (operation === 'REPLACE') return !['HTTP_FILTER', 'NETWORK_FILTER', 'VIRTUAL_HOST'].includes(applyTo);
  const isRoute = applyTo === 'ROUTE_CONFIGURATION' || applyTo === 'HTTP_ROUTE';
  return isRoute && (operation === 'ADD' || operation === 'REMOVE');
}

/** One proxy of every workload. */
function representatives({ mesh }: RuleContext): readonly Proxy[] {
  const sidecars = new Map<string, Proxy>();
  for (const proxy of mesh.proxies) {
    if (proxy.type !== 'sidecar' || !proxy.injected) continue;
    const key = `${proxy.namespace}/${proxy.workload.kind}/${proxy.workload.name}`;
    if (!sidecars.has(key)) sidecars.set(key, proxy);
  }
  return [...gatewayWorkloadsOf(mesh), ...sidecars.values()];
}
