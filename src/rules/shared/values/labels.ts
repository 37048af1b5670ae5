const NAME = /^[a-zA-Z0-9](?:[-a-zA-Z0-9_.]*[a-zA-Z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** A label that Kubernetes would not take. */
export interface LabelFault {
  readonly key: string;
  /** Whether it is the key or the value that is at fault. */
  readonly at: 'key' | 'value';
  readonly fault: string;
}

/** The labels that have a malformed key or value. */
export function labelFaults(labels: Readonly<Record<string, string>> | undefined): readonly LabelFault[] {
  return Object.entries(labels ?? {}).flatMap(([key, value]): LabelFault[] => {
    const fault = keyFault(key);
    if (fault !== undefined) return [{ key, at: 'key', fault: `label key ${JSON.stringify(key)} ${fault}` }];
    if (value === '' || NAME.test(value)) return [];
    return [{ key, at: 'value', fault: `value ${JSON.stringify(value)} of label ${key} is not a label value` }];
  });
}

function keyFault(key: string): string | undefined {
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (prefix !== undefined && prefix.length > 253) return 'has a prefix of more than 253 characters';
  if (prefix !== undefined && !PREFIX.test(prefix)) return 'has a prefix that is not a domain name';
  if (name.length > 63) return 'has a name of more than 63 characters';
  return NAME.test(name) ? undefined : 'is not a label key';
}
