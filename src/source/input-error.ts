/** A request that cannot be served as given: a path that is missing, unreadable or holds nothing to read. */
export interface InputError extends Error {
  readonly code: 'MESH_INPUT';
  /** The argument that cannot be served. */
  readonly path: string;
}

/** Makes the error; the message names the path and the way out. */
export function inputError(path: string, message: string): InputError {
  return Object.assign(new Error(message), { code: 'MESH_INPUT', path } as const);
}

/** Whether something thrown by the loader is about the request, not a bug. */
export function isInputError(error: unknown): error is InputError {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'MESH_INPUT';
}
