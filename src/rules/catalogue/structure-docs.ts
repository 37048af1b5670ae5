import type { RuleDocs } from './rule-info.js';

/** Pages of what the schemas report. */
export const STRUCTURE_DOCS: Readonly<Record<string, RuleDocs>> = {
  MSH0020: {
    why: 'The API server drops fields that a kind does not have. The object is accepted and the setting is silently not in force.',
    fix: 'Correct the spelling or the indentation. `mesh validate --fix` renames what is certainly misspelt; `mesh schema KIND` lists the fields.',
  },
  MSH0021: {
    why: 'The API server refuses the object. Where an older version is in force already, that one stays.',
    fix: 'Write the value in the type that is asked for; mind that YAML reads `yes`, `1.10` and `0755` without quotes as other types.',
  },
  MSH0022: {
    why: 'The API server refuses the object.',
    fix: 'Use one of the values that the finding lists. They are written in capitals mostly.',
  },
  MSH0023: {
    why: 'The API server refuses the object, or istiod ignores the part without the field.',
    fix: 'Add the field.',
  },
  MSH0024: {
    why: 'The fields exclude each other, and the API server refuses the object.',
    fix: 'Keep the one that is meant.',
  },
  MSH0025: {
    why: 'The API server refuses the object.',
    fix: 'Stay within the bounds that the finding names.',
  },
  MSH0026: {
    why: 'The API server or istiod refuses the object.',
    fix: 'Write the value in the form that the finding describes; durations are numbers with units, such as `1.5s`.',
  },
  MSH0027: {
    why: 'No controller reads the object. It looks like configuration and is none.',
    fix: 'Correct the kind; `mesh schema` lists those that mesh knows.',
  },
  MSH0028: {
    why: 'The object cannot be applied to a cluster with Istio 1.30.',
    fix: 'Use one of the versions that the finding names.',
  },
  MSH0029: {
    why: 'The kind exists in another API group. No controller reads the object in this one.',
    fix: 'Use the group that the finding names.',
  },
};
