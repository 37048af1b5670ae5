import type { ForeignObject } from '../../foreign-objects.js';
import type { RuleContext } from '../../rule.js';
import { textAt } from '../unchecked-values.js';

/** Secrets, `<namespace>/<name>`, that operators will make of other objects of the input. */
export function announcedSecrets({ foreign }: Pick<RuleContext, 'foreign'>): ReadonlySet<string> {
  const named = (kind: string, nameOf: (object: ForeignObject) => string | undefined): readonly string[] =>
    foreign(kind).map(
      (object) => `${object.metadata.namespace ?? 'default'}/${nameOf(object) ?? object.metadata.name}`,
    );
  return new Set([
    ...named('Certificate', ({ value }) => textAt(value, 'spec', 'secretName')),
    ...named('ExternalSecret', ({ value }) => textAt(value, 'spec', 'target', 'name')),
    ...named('SealedSecret', () => undefined),
  ]);
}
