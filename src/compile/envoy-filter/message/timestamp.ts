const RFC3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;

/** The proto3 JSON form of an RFC 3339 time: UTC, with 0, 3, 6 or 9 digits of fraction; undefined when it is none. */
export function canonicalTimestamp(value: unknown): string | undefined {
  const [, whole, fraction = '', zone] = (typeof value === 'string' && RFC3339.exec(value)) || [];
  const time = Date.parse(`${whole}${zone}`);
  if (whole === undefined || Number.isNaN(time)) return undefined;
  const seconds = new Date(time).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const digits = fraction.padEnd(9, '0').replace(/(000)+$/, '');
  return digits === '' ? `${seconds}Z` : `${seconds}.${digits}Z`;
}
