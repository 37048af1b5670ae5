import { isDeepStrictEqual } from 'node:util';
import { isLabelSubset } from '../../../model/labels.js';
import type { HttpMatchRequest, StringMatch } from '../../../schema/types/networking.js';

type Keyed = Readonly<Record<string, StringMatch>>;

/** Whether every request that `narrow` matches is also matched by `wide`. False where that cannot be told. */
export function coversHttpMatch(wide: HttpMatchRequest, narrow: HttpMatchRequest): boolean {
  return (
    coversUri(wide, narrow) &&
    (['scheme', 'method', 'authority'] as const).every((field) => coversText(wide[field], narrow[field])) &&
    (!wide.port || wide.port === narrow.port) &&
    coversKeys(wide.headers, narrow.headers) &&
    coversKeys(wide.queryParams, narrow.queryParams) &&
    excludesLess(wide.withoutHeaders, narrow.withoutHeaders) &&
    isLabelSubset(wide.sourceLabels ?? {}, narrow.sourceLabels ?? {}) &&
    coversGateways(wide.gateways, narrow.gateways) &&
    (!wide.sourceNamespace || wide.sourceNamespace === narrow.sourceNamespace)
  );
}

function coversUri(wide: HttpMatchRequest, narrow: HttpMatchRequest): boolean {
  if (wide.uri === undefined) return true;
  if (wide.ignoreUriCase !== true) return narrow.ignoreUriCase !== true && coversText(wide.uri, narrow.uri);
  return coversText(lowerCase(wide.uri), lowerCase(narrow.uri));
}

function lowerCase(match: StringMatch | undefined): StringMatch | undefined {
  return match?.regex === undefined
    ? match && { exact: match.exact?.toLowerCase(), prefix: match.prefix?.toLowerCase() }
    : match;
}

function coversText(wide: StringMatch | undefined, narrow: StringMatch | undefined): boolean {
  if (wide === undefined) return true;
  if (wide.prefix !== undefined) return (narrow?.exact ?? narrow?.prefix)?.startsWith(wide.prefix) ?? false;
  if (wide.exact !== undefined) return wide.exact === narrow?.exact;
  return wide.regex !== undefined && wide.regex === narrow?.regex;
}

function coversKeys(wide: Keyed = {}, narrow: Keyed = {}): boolean {
  return Object.entries(wide).every(([key, match]) => {
    const other = narrow[key];
    return other !== undefined && (isPresence(match) || coversText(match, other));
  });
}

const isPresence = ({ exact, prefix, regex }: StringMatch): boolean =>
  exact === undefined && prefix === undefined && regex === undefined;

function excludesLess(wide: Keyed = {}, narrow: Keyed = {}): boolean {
  return Object.entries(wide).every(([key, match]) => isDeepStrictEqual(match, narrow[key]));
}

function coversGateways(wide: readonly string[] = [], narrow: readonly string[] = []): boolean {
  return wide.length === 0 || (narrow.length > 0 && narrow.every((gateway) => wide.includes(gateway)));
}

/** Whether Istio's own analysis reports that `narrow` is covered by `wide`: longer prefixes with conditions alike. */
export function isPrefixOverlap(wide: HttpMatchRequest, narrow: HttpMatchRequest): boolean {
  const [prefix, longer] = [wide.uri?.prefix, narrow.uri?.prefix];
  if (prefix === undefined || longer === undefined || prefix === longer || !longer.startsWith(prefix)) return false;
  const isAlike = (['headers', 'queryParams', 'withoutHeaders'] as const).every(
    (field) => Object.keys(wide[field] ?? {}).length === Object.keys(narrow[field] ?? {}).length,
  );
  const method = (match: StringMatch | undefined): StringMatch => match ?? { exact: 'GET' };
  return (
    isAlike &&
    (wide.port ?? 0) === (narrow.port ?? 0) &&
    isDeepStrictEqual(method(wide.method), method(narrow.method)) &&
    isDeepStrictEqual(wide.authority, narrow.authority)
  );
}
