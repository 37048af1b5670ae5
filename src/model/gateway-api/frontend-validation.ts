import { isRecord } from '../../source/json-fields.js';

/** A reference to CA certificates. */
export interface CaReference {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

/** CA certificates that a Gateway's `tls.frontend` checks the clients of a port with: the port's own, else the default. */
export function clientCaReferences(tls: unknown, port: number): readonly CaReference[] {
  const frontend = member(tls, 'frontend');
  const perPort = list(member(frontend, 'perPort')).find((entry) => member(entry, 'port') === port);
  const settings = perPort === undefined ? member(frontend, 'default') : member(perPort, 'tls');
  return list(member(member(settings, 'validation'), 'caCertificateRefs')).flatMap((ref) => {
    const name = text(ref, 'name');
    if (name === undefined) return [];
    return [{ name, group: text(ref, 'group'), kind: text(ref, 'kind'), namespace: text(ref, 'namespace') }];
  });
}

const member = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function text(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}
