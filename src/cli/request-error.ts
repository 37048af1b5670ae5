/** A request that cannot be served: the message names what is wrong and the way out. Exit code 2. */
export interface RequestError extends Error {
  readonly code: 'MESH_REQUEST';
  readonly help: string | undefined;
}

export function requestError(message: string, help?: string): RequestError {
  return Object.assign(new Error(message), { code: 'MESH_REQUEST' as const, help });
}

export function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'code' in error && error.code === 'MESH_REQUEST';
}
