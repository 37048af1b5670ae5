/** A request that cannot be served: the message names what is wrong and the way out. Exit code 2. */
export interface RequestError extends Error {
  readonly code: 'MESH_REQUEST';
  readonly help: string | undefined;
}

/** An error that says why a request cannot be served, and what to do about it. */
export function requestError(message: string, help?: string): RequestError {
  return Object.assign(new Error(message), { code: 'MESH_REQUEST' as const, help });
}

/** Whether an error is the request's, and no bug. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'code' in error && error.code === 'MESH_REQUEST';
}
