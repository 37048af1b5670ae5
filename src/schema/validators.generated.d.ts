// Written by hand: the shape of validators.generated.js.

/** A fault that a validator found; `instancePath` is a JSON pointer. */
export type SchemaError = { readonly instancePath: string } & (
  | { readonly keyword: 'closed'; readonly params: { readonly field: string; readonly known: KnownFields } }
  | { readonly keyword: 'choice'; readonly params: { readonly choices: readonly (string | number)[] } }
  | { readonly keyword: 'exclusive'; readonly params: { readonly fields: readonly string[] } }
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  | { readonly keyword: 'type'; readonly params: { readonly type: string | readonly string[] } }
  | { readonly keyword: 'pattern'; readonly params: { readonly pattern: string } }
  | { readonly keyword: 'minimum' | 'maximum'; readonly params: { readonly limit: number } }
  | {
      readonly keyword: 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';
      readonly params: { readonly limit: number };
    }
);

/** Fields of an object; for a field that is itself an object with known fields, those. */
export type KnownFields = Readonly<Record<string, 0 | readonly string[]>>;

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export interface KindSchema {
  readonly kind: string;
  /** Path of the schema below schemas/. */
  readonly schema: string;
  /** The accepted values of `apiVersion`, the preferred one first. */
  readonly apiVersions: readonly string[];
  readonly hasSpec: boolean;
  readonly validate: Validator;
}

export const kinds: readonly KindSchema[];
export const meshConfig: Validator;
export const proxySettings: Validator;
export const configFile: Validator;
export const routeTests: Validator;
