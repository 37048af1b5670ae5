import type { Severity } from '../source/finding.js';

/** What a structural check reports; codes never change their meaning. */
export interface SchemaRule {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly summary: string;
}

export const schemaRules = {
  unknownField: {
    code: 'MSH0020',
    rule: 'unknown-field',
    severity: 'error',
    summary: 'A field the kind does not have: the API server drops it, so the setting is not in force.',
  },
  wrongType: {
    code: 'MSH0021',
    rule: 'wrong-type',
    severity: 'error',
    summary: 'A value of another type than the field takes.',
  },
  unknownValue: {
    code: 'MSH0022',
    rule: 'unknown-value',
    severity: 'error',
    summary: 'A value that is not among those the field allows.',
  },
  missingField: {
    code: 'MSH0023',
    rule: 'missing-field',
    severity: 'error',
    summary: 'A required field is absent.',
  },
  exclusiveFields: {
    code: 'MSH0024',
    rule: 'exclusive-fields',
    severity: 'error',
    summary: 'Several fields are set of which only one may be.',
  },
  outOfBounds: {
    code: 'MSH0025',
    rule: 'out-of-bounds',
    severity: 'error',
    summary: 'A number, text or list is smaller or larger than the field allows.',
  },
  malformedValue: {
    code: 'MSH0026',
    rule: 'malformed-value',
    severity: 'error',
    summary: 'Text that does not have the form the field asks for, such as a duration.',
  },
  unknownKind: {
    code: 'MSH0027',
    rule: 'unknown-kind',
    severity: 'warning',
    summary: 'A kind that an Istio API group does not have: nothing reads the object.',
  },
  unknownApiVersion: {
    code: 'MSH0028',
    rule: 'unknown-api-version',
    severity: 'warning',
    summary: 'An API version in which the kind is not served: the object cannot be applied.',
  },
  wrongApiGroup: {
    code: 'MSH0029',
    rule: 'wrong-api-group',
    severity: 'warning',
    summary: 'A known kind under an API group it does not belong to: nothing reads the object.',
  },
} as const satisfies Record<string, SchemaRule>;
