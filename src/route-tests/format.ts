import type { SourceDocument } from '../source/document.js';
import type { UserRequest } from '../trace/dial.js';

/** A request as a test writes it. */
export type TestRequest = UserRequest;

/** A cluster by its name, or by the parts that matter. */
export interface ExpectedDestination {
  readonly cluster?: string;
  readonly host?: string;
  readonly port?: number;
  readonly subset?: string;
  /** Percent. */
  readonly weight?: number;
}

export interface ExpectedHeaderOperations {
  readonly set?: Readonly<Record<string, string>>;
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

export interface ExpectedFault {
  readonly delay?: { readonly duration?: string; readonly percentage?: number };
  readonly abort?: { readonly status?: number; readonly percentage?: number };
}

/** What must, or must not, become of a request; schemas/route-tests.json describes every field. */
export interface Expectation {
  readonly clusters?: readonly ExpectedDestination[];
  readonly route?: string;
  readonly status?: number;
  readonly redirect?: { readonly location?: string; readonly status?: number };
  readonly directResponse?: { readonly status?: number; readonly body?: string };
  readonly rewrite?: { readonly path?: string; readonly authority?: string };
  readonly headers?: { readonly request?: ExpectedHeaderOperations; readonly response?: ExpectedHeaderOperations };
  readonly timeout?: string;
  readonly retries?: { readonly attempts?: number; readonly perTryTimeout?: string; readonly retryOn?: string };
  readonly mirror?: readonly ExpectedDestination[];
  readonly fault?: ExpectedFault;
  readonly notFound?: boolean;
}

export interface RouteTest {
  readonly name?: string;
  readonly from?: string;
  readonly request: TestRequest;
  readonly expect?: Expectation;
  readonly expectNot?: Expectation;
}

/** The content of a file of route tests. */
export interface RouteTests {
  readonly manifests?: readonly string[];
  readonly from?: string;
  readonly tests: readonly RouteTest[];
}

/** One document of tests and where it was read. */
export type TestDocument =
  | { readonly format: 'mesh'; readonly content: RouteTests; readonly document: SourceDocument }
  | { readonly format: 'istio-config-validator'; readonly content: ValidatorTests; readonly document: SourceDocument };

/** The content of a file of istio-config-validator. */
export interface ValidatorTests {
  readonly testCases: readonly ValidatorCase[];
}

/** A test case of istio-config-validator: every combination of authority, method and URI is one request. */
export interface ValidatorCase {
  readonly description: string;
  readonly wantMatch: boolean;
  readonly request: {
    readonly authority: readonly string[];
    readonly method: readonly string[];
    readonly uri: readonly string[];
    readonly headers: Readonly<Record<string, string>>;
  };
  /** The fields of the VirtualService's route that are compared. */
  readonly fields: Readonly<Partial<Record<ValidatorField, unknown>>>;
}

export const VALIDATOR_FIELDS = ['route', 'redirect', 'rewrite', 'fault', 'headers', 'delegate'] as const;
export type ValidatorField = (typeof VALIDATOR_FIELDS)[number];

/** What is wrong with a file of tests, `file:line:column: message`; such a file is not run at all. */
export interface TestFileProblem {
  readonly message: string;
  readonly help?: string | undefined;
}

/** What was read of a file of tests. */
export interface ReadTests {
  readonly documents: readonly TestDocument[];
  readonly problems: readonly TestFileProblem[];
}
