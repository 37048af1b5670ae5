import type { KubernetesObject } from '../schema/types/meta.js';
import type { Finding, Location, ResourceRef } from '../source/finding.js';
import { foreignOrigin } from './foreign-objects.js';
import type { ResourceLocation, Rule, RuleContext, RuleFinding } from './rule.js';

/** A bug of one rule; the findings of the others stand. */
export interface RuleCrash {
  readonly rule: Rule;
  readonly error: unknown;
}

export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly crashes: readonly RuleCrash[];
}

/** Asks every rule; what a rule reports on objects that were not written by anybody is left out. */
export function runRules(context: RuleContext, rules: readonly Rule[]): RuleRun {
  const findings: Finding[] = [];
  const crashes: RuleCrash[] = [];
  for (const rule of rules) {
    try {
      for (const found of rule.check(context)) {
        const finding = toFinding(context, rule, found);
        if (finding) findings.push(finding);
      }
    } catch (error) {
      crashes.push({ rule, error });
    }
  }
  return { findings, crashes };
}

function toFinding(context: RuleContext, rule: Rule, found: RuleFinding): Finding | undefined {
  const location = locationOf(context, found);
  if (location === undefined) return undefined;
  return {
    code: rule.code,
    rule: rule.name,
    upstream: found.upstream ?? rule.upstream,
    severity: found.severity ?? rule.severity,
    message: found.message,
    help: found.help,
    resource: found.about ?? referenceTo(found.resource),
    location,
    related: found.related?.flatMap((other) => {
      const otherLocation = locationOf(context, other);
      return otherLocation ? [{ message: other.message, location: otherLocation }] : [];
    }),
    fix: found.fix,
  };
}

function locationOf({ mesh }: RuleContext, { resource, path, at }: ResourceLocation): Location | undefined {
  const origin = mesh.origins.get(resource) ?? foreignOrigin(resource);
  return origin && { document: origin.document, path: [...origin.path, ...path], at };
}

function referenceTo({ kind, metadata: { namespace, name } }: KubernetesObject): ResourceRef {
  return namespace === undefined ? { kind, name } : { kind, namespace, name };
}
