import { didYouMean } from '../../schema/suggest.js';
import { CATALOGUE, findRules } from './catalogue.js';
import { GROUP_NAMES } from './groups.js';
import { UNCOVERED_CODES } from './reference-codes.js';

/** Whether a name stands for rules of mesh, or for a code of another tool that mesh has no rule for. */
export function isKnownRuleName(name: string): boolean {
  return (
    findRules(name).length > 0 || UNCOVERED_CODES.has(name.toUpperCase()) || GROUP_NAMES.includes(name.toLowerCase())
  );
}

/** A name that was probably meant, with words around it. */
export function ruleNameHelp(name: string): string {
  const isCode = /^[a-z]{3}\d/i.test(name);
  const codes = CATALOGUE.flatMap(({ code, upstream }) => [code, ...upstream]);
  const near = isCode ? undefined : didYouMean(name, [...CATALOGUE.map((rule) => rule.name), ...GROUP_NAMES]);
  const sameDigits = isCode ? codes.find((code) => code.slice(3) === name.slice(3)) : undefined;
  const meant = near ?? sameDigits;
  return meant === undefined
    ? 'mesh rules lists codes and names'
    : `did you mean ${meant}? mesh rules lists codes and names`;
}
