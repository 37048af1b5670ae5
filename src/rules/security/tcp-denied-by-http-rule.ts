import type { AuthorizationRule, AuthorizationSource } from '../../schema/types/security.js';
import { defineRule } from '../rule.js';

const HTTP_ONLY: ReadonlySet<string> = new Set<keyof AuthorizationSource>([
  'requestPrincipals',
  'notRequestPrincipals',
  'trustDomains',
  'notTrustDomains',
]);

export const rule = defineRule({
  code: 'MSH0725',
  name: 'tcp-denied-by-http-rule',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A DENY rule on HTTP attributes only denies every TCP connection.',
  docs: {
    why: 'A TCP connection has no method, path, host or JWT. For ports that carry TCP Istio leaves such attributes out of a DENY rule, and what remains matches every connection. HTTP ports are not concerned.',
    fix: 'Add the HTTP ports to the operation, e.g. `ports: ["8080"]`, so that the rule says nothing about TCP ports.',
    exceptions: 'Workloads that serve HTTP only, on ports Istio knows to be HTTP, behave as the rule reads.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      if (resource.spec.action !== 'DENY') continue;
      for (const [index, authorization] of (resource.spec.rules ?? []).entries()) {
        if (!deniesTcp(authorization)) continue;
        yield {
          resource,
          path: ['spec', 'rules', index],
          message: `rule ${index + 1} denies by HTTP attributes only, so it also denies every connection to TCP ports of the workloads`,
          help: 'add the HTTP ports to each operation, e.g. ports: ["8080"]',
        };
      }
    }
  },
});

// Mirrors Istio's warning: a rule without a port in `to`, or without `to` and with nothing in `from` that TCP has.
function deniesTcp({ from = [], to = [] }: AuthorizationRule): boolean {
  // An entry without anything makes Istio reject the policy.
  if (to.some(({ operation }) => !operation) || from.some(({ source }) => !source)) return false;
  if (to.length > 0) return !to.some(({ operation }) => operation?.ports?.length || operation?.notPorts?.length);
  return from.length > 0 && !from.some(({ source }) => hasTcpAttribute(source));
}

function hasTcpAttribute(source: AuthorizationSource = {}): boolean {
  return Object.entries(source).some(([field, values]) => !HTTP_ONLY.has(field) && values.length > 0);
}
