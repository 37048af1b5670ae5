/** Exit codes; they never depend on the output format. */
export const EXIT = {
  ok: 0,
  /** Findings at or above the fail level, a failed test, or a difference. */
  findings: 1,
  /** The request itself cannot be served. */
  request: 2,
  /** A bug in mesh. */
  bug: 70,
} as const;
