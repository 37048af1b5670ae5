import { isDeepStrictEqual } from 'node:util';
import type { HttpRoute, VirtualServiceResource } from '../../schema/types/networking.js';
import type { RouteSource } from '../../trace/origins/route-source.js';
import { VALIDATOR_FIELDS, type ValidatorCase } from '../format.js';
import type { Failure } from '../result.js';
import { delegateOf, evaluate, type ValidatorInput } from './evaluate.js';

/** A route as a test case sees it; several forms where short names and merged delegates count as equal. */
type Seen = Readonly<Partial<Record<string, readonly unknown[]>>>;

/** What a test case says that the route does not fulfil; without a route every field is empty. */
export function failuresOf(test: ValidatorCase, seen: Seen, where: string): readonly Failure[] {
  return VALIDATOR_FIELDS.flatMap((field): readonly Failure[] => {
    const wanted = test.fields[field];
    if (wanted === undefined) return [];
    const forms = seen[field] ?? [];
    const isEqual = forms.some((form) => isDeepStrictEqual(plain(form), plain(wanted)));
    if (isEqual === test.wantMatch) return [];
    const expected = `${test.wantMatch ? '' : 'anything but '}${JSON.stringify(wanted)}`;
    return [{ field, expected, actual: `${JSON.stringify(forms[0]) ?? 'none'} ${where}` }];
  });
}

/** Values as protobuf compares them: fields with default values are absent. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([, part]) => part !== 0 && part !== '' && part !== false && part != null,
  );
  return Object.fromEntries(fields.map(([key, part]) => [key, plain(part)]));
}

/** The route that the mesh takes. */
export function seenInMesh(source: RouteSource | undefined): Seen {
  if (source === undefined) return {};
  const { virtualService, index, http } = source;
  const origin = virtualService.httpSources[index];
  const written = origin && writtenRoutes(origin.resource)[origin.index];
  const { redirect, rewrite, fault, headers } = http;
  return {
    route: [written?.route, http.route],
    redirect: [redirect],
    rewrite: [rewrite],
    fault: [fault],
    headers: [headers],
    delegate: origin && origin.resource !== virtualService.resource ? delegateForms(origin.resource) : [],
  };
}

function writtenRoutes(resource: object): readonly HttpRoute[] {
  return 'spec' in resource ? ((resource as VirtualServiceResource).spec.http ?? []) : [];
}

function delegateForms(resource: object): readonly unknown[] {
  if (!('metadata' in resource)) return [];
  const { name, namespace } = (resource as VirtualServiceResource).metadata;
  return [{ name }, { name, namespace }];
}

/** The route that istio-config-validator's evaluator takes; a delegate is followed only when destinations are compared. */
export function seenByValidator(
  test: ValidatorCase,
  input: ValidatorInput,
  virtualServices: readonly VirtualServiceResource[],
): Seen | undefined {
  const root = evaluate(input, virtualServices);
  if (root === undefined) return {};
  const isFollowed = root.http.delegate !== undefined && test.fields.route !== undefined;
  const delegate = isFollowed ? delegateOf(root.http, virtualServices) : undefined;
  if (isFollowed && delegate === undefined) return undefined;
  const http: HttpRoute = delegate ? (evaluate(input, [delegate], false)?.http ?? {}) : root.http;
  const { route, redirect, rewrite, fault, headers } = http;
  return {
    route: [route],
    redirect: [redirect],
    rewrite: [rewrite],
    fault: [fault],
    headers: [headers],
    // The delegate is compared only where the route has one.
    delegate: [root.http.delegate ?? (test.wantMatch ? test.fields.delegate : undefined)],
  };
}
