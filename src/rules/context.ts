import type { compileContext, compileProxy } from '../compile/compile.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import type { SourceDocument } from '../source/document.js';
import { foreignObjects } from './foreign-objects.js';
import type { Knowledge } from './knowledge.js';
import type { RuleContext } from './rule.js';

/** The compiler, which is loaded only when there is a proxy to compile for. */
export interface Compiler {
  readonly compileProxy: typeof compileProxy;
  readonly compileContext: typeof compileContext;
}

/** What the context of a run is made from. */
export interface RuleInput {
  readonly mesh: Mesh;
  readonly knowledge: Knowledge;
  readonly documents: readonly SourceDocument[];
  /** May be absent when the mesh has no proxies. */
  readonly compiler: Compiler | undefined;
}

/** The context of one run: what is compiled is compiled once for each proxy. */
export function createRuleContext({ mesh, knowledge, documents, compiler }: RuleInput): RuleContext {
  return {
    mesh,
    knowledge,
    foreign: foreignObjects(documents),
    compiled: oncePerProxy((proxy) => required(compiler).compileProxy(mesh, proxy)),
    compileContext: oncePerProxy((proxy) => required(compiler).compileContext(mesh, proxy)),
  };
}

function oncePerProxy<Answer>(compute: (proxy: Proxy) => Answer): (proxy: Proxy) => Answer {
  const answers = new Map<Proxy, Answer>();
  return (proxy) => {
    const known = answers.get(proxy);
    if (known !== undefined) return known;
    const answer = compute(proxy);
    answers.set(proxy, answer);
    return answer;
  };
}

function required(compiler: Compiler | undefined): Compiler {
  if (compiler === undefined) throw new Error('there is no compiler for a proxy that the mesh does not have');
  return compiler;
}
