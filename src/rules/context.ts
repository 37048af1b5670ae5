import { compileContext, compileProxy } from '../compile/compile.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import type { SourceDocument } from '../source/document.js';
import { foreignObjects } from './foreign-objects.js';
import type { Knowledge } from './knowledge.js';
import type { RuleContext } from './rule.js';

/** The context of one run: what is compiled is compiled once for each proxy. */
export function createRuleContext(mesh: Mesh, knowledge: Knowledge, documents: readonly SourceDocument[]): RuleContext {
  return {
    mesh,
    knowledge,
    foreign: foreignObjects(documents),
    compiled: oncePerProxy((proxy) => compileProxy(mesh, proxy)),
    compileContext: oncePerProxy((proxy) => compileContext(mesh, proxy)),
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
