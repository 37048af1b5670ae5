import type { Path } from '../../../source/document.js';

/** Where in the value of a patch a problem is, and what is wrong there. */
export interface PlacedProblem {
  readonly steps: Path;
  readonly fact: string;
}

/** Splits `Cluster.lb_policy: fact` into the steps as far as the value has them, written in either case, and the fact. */
export function placeOfProblem(problem: string, value: unknown): PlacedProblem {
  const [, where = '', fact = problem] = /^([^\s:]+): (.*)$/s.exec(problem) ?? [];
  const [, ...names] = where.split(/[.[\]]+/).filter((name) => name !== '');
  const steps: (string | number)[] = [];
  let current = value;
  for (const name of names) {
    const step = stepTo(name, current);
    if (step === undefined) break;
    steps.push(step);
    current = Reflect.get(Object(current), step);
  }
  const field = names.at(-1);
  return { steps, fact: field === undefined ? fact : `${field}: ${fact}` };
}

function stepTo(name: string, value: unknown): string | number | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(name) ? Number(name) : undefined;
  const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [camel, name].find((key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key));
}
