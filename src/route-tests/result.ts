import type { Span } from '../source/document.js';
import type { RejectedRoute } from '../trace/result.js';

/** Something a test said that is not so. */
export interface Failure {
  /** `expect.rewrite.path`, `expectNot.clusters`. */
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

/** One request of a test and what became of it. */
export interface RequestResult {
  /** `GET http://reviews:9080/ from reviews-v1.default`, for people. */
  readonly request: string;
  readonly failures: readonly Failure[];
  /** How the request ended. */
  readonly happened: string;
  /** The route that took it and where it was written. */
  readonly route?: string | undefined;
  /** Routes of the virtual host before that one, and why they did not match. */
  readonly rejected: readonly RejectedRoute[];
  readonly notes: readonly string[];
}

/** A test and how it went. */
export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly span: Span;
  readonly requests: readonly RequestResult[];
  /** Where istio-config-validator would answer otherwise. */
  readonly deviations: readonly string[];
}

/** An HTTP route of a VirtualService and whether a test reached it. */
export interface RouteCoverage {
  readonly route: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly covered: boolean;
}

/** Every test that ran. */
export interface TestRun {
  readonly tests: readonly TestResult[];
  /** Tests that --filter left out. */
  readonly skipped: number;
  readonly coverage?: readonly RouteCoverage[] | undefined;
}
