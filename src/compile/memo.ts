import type { CompileContext } from './context.js';

/** A function of a context and a key that computes each answer once per context, so that equal parts are shared. */
export function oncePerContext<T>(
  compute: (context: CompileContext, key: string) => T,
): (context: CompileContext, key?: string) => T {
  const answers = new WeakMap<CompileContext, Map<string, { readonly value: T }>>();
  return (context, key = '') => {
    let ofContext = answers.get(context);
    if (ofContext === undefined) {
      ofContext = new Map();
      answers.set(context, ofContext);
    }
    let answer = ofContext.get(key);
    if (answer === undefined) {
      answer = { value: compute(context, key) };
      ofContext.set(key, answer);
    }
    return answer.value;
  };
}
