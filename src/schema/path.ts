import type { JsonValue, Path } from '../source/document.js';

/** Steps of a JSON pointer inside `root`; list positions become numbers. */
export function pathOf(pointer: string, root: JsonValue): Path {
  const path: (string | number)[] = [];
  let value: JsonValue | undefined = root;
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = child(value, step);
  }
  return path;
}

/** The value at a path; undefined as soon as a step is missing. */
export function valueAt(root: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of path) value = child(value, step);
  return value;
}

function child(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value)
    ? value[Number(step)]
    : (value as { readonly [key: string]: JsonValue | undefined })[step];
}

/** `spec.servers[0].port`, `metadata.labels["app.kubernetes.io/name"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
