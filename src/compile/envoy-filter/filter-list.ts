import { crash } from './crash.js';
import { type Draft, draftOf } from './draft.js';
import type { EnvoyPatch } from './patch.js';

/** How a patch finds its place in a list of filters or routes. */
export interface Anchor {
  /** Whether the patch names an element at all. */
  readonly given: boolean;
  matches(element: Draft): boolean;
}

/** A fresh copy of what a patch puts in. */
export function patchDraft(patch: EnvoyPatch): Draft {
  return patch.value === undefined ? crash() : draftOf(patch.value);
}

/** Adds to or removes from a list of filters; MERGE and unknown operations leave it alone. */
export function patchFilterList(list: readonly Draft[], patch: EnvoyPatch, anchor: Anchor): readonly Draft[] {
  switch (patch.operation) {
    case 'ADD':
      return [...list, patchDraft(patch)];
    case 'INSERT_FIRST':
      return [patchDraft(patch), ...list];
    case 'INSERT_BEFORE':
    case 'INSERT_AFTER':
      return insertBeside(list, patch, anchor);
    case 'REPLACE': {
      const at = anchor.given ? list.findIndex((element) => anchor.matches(element)) : -1;
      return at < 0 ? list : list.with(at, patchDraft(patch));
    }
    case 'REMOVE':
      return anchor.given ? list.filter((element) => !anchor.matches(element)) : list;
    default:
      return list;
  }
}

/** INSERT_BEFORE and INSERT_AFTER: beside the first match, at an end when no element is named, nowhere when none matches. */
export function insertBeside(list: readonly Draft[], patch: EnvoyPatch, anchor: Anchor): readonly Draft[] {
  const after = patch.operation === 'INSERT_AFTER';
  if (!anchor.given) return after ? [...list, patchDraft(patch)] : [patchDraft(patch), ...list];
  const at = list.findIndex((element) => anchor.matches(element));
  return at < 0 ? list : list.toSpliced(after ? at + 1 : at, 0, patchDraft(patch));
}
