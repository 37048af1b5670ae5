/** What is wrong with a set of localities (`region/zone/subzone`, a `*` at the end for the rest); nothing for a fine one. */
export function localityFaults(localities: readonly string[]): readonly (readonly [index: number, fault: string])[] {
  return localities.flatMap((locality, index): (readonly [number, string])[] => {
    const fault = formFault(locality) ?? overlapFault(locality, localities.slice(0, index));
    return fault === undefined ? [] : [[index, fault]];
  });
}

function formFault(locality: string): string | undefined {
  const wildcards = locality.split('*').length - 1;
  if (wildcards > 1 || (wildcards === 1 && !locality.endsWith('*'))) return 'has a * that is not at its end';
  const parts = locality.split('/');
  return parts.includes('') || parts.length > 3 ? 'is not of the form region/zone/subzone' : undefined;
}

function overlapFault(locality: string, earlier: readonly string[]): string | undefined {
  const own = withoutWildcard(locality);
  const overlap = earlier.find((other) => {
    const prefix = withoutWildcard(other);
    return prefix === '' || (own !== '' && (isWithin(own, prefix) || isWithin(prefix, own)));
  });
  return overlap === undefined ? undefined : `overlaps ${overlap}`;
}

const withoutWildcard = (locality: string): string => locality.replace(/\/?\*$/, '');
const isWithin = (inner: string, outer: string): boolean => `${inner}/`.startsWith(`${outer}/`);
