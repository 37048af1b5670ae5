import { GATEWAY } from '../../model/gateway-api/names.js';
import { selectsLabels } from '../../model/label-selector.js';
import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import type { GatewayListener, KubernetesGatewayResource } from '../../schema/types/gateway-api.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { isCommonRoute, parentsOf, type RouteReference } from '../shared/gateway-api/kubernetes-routes.js';
import { keyOf, namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH1050',
  name: 'unknown-parent-gateway',
  severity: 'error',
  upstream: ['KIA1401'],
  summary: 'A route is attached to a Gateway that does not exist or does not take it.',
  docs: {
    why: 'A route serves nothing until a Gateway takes it. A Gateway takes routes of its own namespace, and of others only where `allowedRoutes.namespaces` of a listener says so.',
    fix: 'Correct `parentRefs`, with the `namespace` of the Gateway, or allow the namespace of the route in the listener.',
  },
  *check(context) {
    const gateways = new Map(context.mesh.resources.KubernetesGateway.map((gateway) => [keyOf(gateway), gateway]));
    for (const reference of parentsOf(context.mesh, GATEWAY)) {
      const gateway = gateways.get(`${reference.namespace}/${reference.name}`);
      const found = gateway ? notTaken(context.mesh, reference, gateway) : missing(context, reference, gateways);
      if (found) yield { ...found, upstream: isCommonRoute(reference.route) ? ['KIA1401'] : [] };
    }
  },
});

function missing(
  { knowledge }: RuleContext,
  { route, name, namespace, path }: RouteReference,
  gateways: ReadonlyMap<string, KubernetesGatewayResource>,
): RuleFinding | undefined {
  if (knowledge.gateway(`${namespace}/${name}`) === 'unknown') return undefined;
  const inNamespace = [...gateways.values()].filter((gateway) => namespaceOf(gateway) === namespace);
  const near = didYouMean(
    name,
    inNamespace.map(({ metadata }) => metadata.name),
  );
  const namesake = [...gateways.values()].find(({ metadata }) => metadata.name === name);
  return {
    resource: route,
    path: [...path, 'name'],
    message: `there is no Gateway ${namespace}/${name}, so nothing serves the ${route.kind}`,
    help: near === undefined ? otherGateways(namespace, inNamespace, namesake) : `did you mean ${near}?`,
  };
}

function otherGateways(
  namespace: string,
  inNamespace: readonly KubernetesGatewayResource[],
  namesake: KubernetesGatewayResource | undefined,
): string | undefined {
  if (namesake) return `Gateway ${keyOf(namesake)} has that name; add namespace: ${namespaceOf(namesake)}`;
  const names = inNamespace.map(({ metadata }) => metadata.name);
  return names.length > 0 ? `Gateways of ${namespace}: ${namesText(names)}` : undefined;
}

function notTaken(
  mesh: Mesh,
  { route, name, namespace, path }: RouteReference,
  gateway: KubernetesGatewayResource,
): RuleFinding | undefined {
  const from = namespaceOf(route);
  if (from === namespace) return undefined;
  const listeners = gateway.spec.listeners ?? [];
  if (listeners.some((listener) => allows(mesh, listener, from))) return undefined;
  return {
    resource: route,
    path: [...path, 'name'],
    message: `no listener of Gateway ${namespace}/${name} takes routes of namespace ${from}, so nothing serves the ${route.kind}`,
    help: `set allowedRoutes.namespaces of a listener to from: All, or to a selector that matches ${from}`,
    related: listeners.slice(0, 3).map((listener, index) => ({
      resource: gateway,
      path: ['spec', 'listeners', index],
      message: `listener ${listener.name} takes routes of ${listener.allowedRoutes?.namespaces?.from === 'Selector' ? 'other namespaces' : namespace} only`,
    })),
  };
}

function allows({ namespaces }: Mesh, { allowedRoutes }: GatewayListener, from: string): boolean {
  const { from: which = 'Same', selector } = allowedRoutes?.namespaces ?? {};
  if (which === 'All') return true;
  if (which !== 'Selector') return false;
  const namespace = namespaces.get(from);
  const labels = { 'kubernetes.io/metadata.name': from, ...namespace?.metadata.labels };
  return namespace === undefined || selectsLabels(selector ?? {}, labels);
}
