import type { Duration } from '../schema/types/meta.js';

const UNIT_NANOS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const WHOLE = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const ALREADY_CANONICAL = /^[1-9]\d{0,8}s$/;
const PART = /(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g;
const SECOND = 1_000_000_000n;
const MAX_NANOS = 2n ** 63n - 1n;

/** The protobuf JSON form (`1.500s`) of a duration in Go's spelling (`1500ms`, `1m30s`); undefined when it is none. */
export function canonicalDuration(text: Duration | undefined): Duration | undefined {
  if (typeof text === 'string' && ALREADY_CANONICAL.test(text)) return text;
  const nanos = parseNanos(text);
  return nanos === undefined ? undefined : formatNanos(nanos);
}

/** Milliseconds of a duration in Go's or protobuf's spelling; undefined when it is none. */
export function durationMs(text: Duration | undefined): number | undefined {
  const nanos = parseNanos(text);
  return nanos === undefined ? undefined : Number(nanos) / 1e6;
}

function parseNanos(text: Duration | undefined): bigint | undefined {
  if (typeof text !== 'string') return undefined;
  if (/^[+-]?0$/.test(text)) return 0n;
  const [, sign, parts] = WHOLE.exec(text) ?? [];
  if (parts === undefined) return undefined;
  let nanos = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of parts.matchAll(PART)) {
    const scale = UNIT_NANOS[unit] ?? 0n;
    nanos += BigInt(whole || '0') * scale + (BigInt(fraction || '0') * scale) / 10n ** BigInt(fraction.length);
  }
  if (nanos > MAX_NANOS) return undefined;
  return sign === '-' ? -nanos : nanos;
}

function formatNanos(nanos: bigint): Duration {
  const magnitude = nanos < 0n ? -nanos : nanos;
  const fraction = (magnitude % SECOND)
    .toString()
    .padStart(9, '0')
    .replace(/(000)+$/, '');
  const seconds = `${nanos < 0n ? '-' : ''}${magnitude / SECOND}`;
  return fraction === '' ? `${seconds}s` : `${seconds}.${fraction}s`;
}
