import type { CompiledProxy } from '../compile/compiled.js';
import type { CompileContext } from '../compile/context.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import type { KubernetesObject } from '../schema/types/meta.js';
import type { Path } from '../source/document.js';
import type { Fix, ResourceRef, Severity } from '../source/finding.js';
import type { ForeignObject } from './foreign-objects.js';
import type { Knowledge } from './knowledge.js';

export type { Fix };

/** A rule is data first; `check` only says where it fires. */
export interface Rule {
  /** `MSHnnnn`; never changes. */
  readonly code: string;
  /** Kebab-case; names the bad thing and reads after "allow". */
  readonly name: string;
  readonly severity: Severity;
  /** Codes of other tools that findings of this rule may stand for. */
  readonly upstream: readonly string[];
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** Markdown for the rule's page: why it matters in traffic terms, how to fix it, when it is fine. */
  readonly docs: { readonly why: string; readonly fix: string; readonly exceptions?: string };
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** Everything a rule may ask. */
export interface RuleContext {
  readonly mesh: Mesh;
  /** What is known of names outside the input: found, not found, cannot know. */
  readonly knowledge: Knowledge;
  /** Compiled once per run and proxy. */
  compiled(proxy: Proxy): CompiledProxy;
  compileContext(proxy: Proxy): CompileContext;
  /** Objects of a kind that the mesh does not read, such as webhook configurations; their content is not checked. */
  foreign(kind: string): readonly ForeignObject[];
}

/** A value of a resource. */
export interface ResourceLocation {
  readonly resource: KubernetesObject;
  readonly path: Path;
  readonly at?: 'key' | 'value';
}

/** What a rule reports; the engine adds code, name, severity, file and line. Derived resources and context files are never reported on. */
export interface RuleFinding extends ResourceLocation {
  /** Subject, fact and consequence, with the user's own names. */
  readonly message: string;
  /** The way out. */
  readonly help?: string;
  /** What the finding is about when that is not the object it points at, such as the workload that a Deployment makes. */
  readonly about?: ResourceRef;
  /** Narrows the rule's severity or upstream codes for this finding. */
  readonly severity?: Severity;
  readonly upstream?: readonly string[];
  readonly related?: readonly (ResourceLocation & { readonly message: string })[];
  /** An edit of the value at `path` that cannot change what was meant. */
  readonly fix?: Fix;
}

/** Gives a rule its type where it is defined. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
