import type { Mesh } from '../../../model/mesh.js';
import type { VirtualServiceResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { stringMatchesOf } from './string-matches.js';
import { httpRoutesOf } from './virtual-service-parts.js';

/** A regular expression of an HTTP route; empty where none is written. */
export interface PlacedExpression {
  readonly resource: VirtualServiceResource;
  readonly expression: string;
  readonly path: Path;
  /** What it is compared with: `uri`, `header x-user`, `allowed origin`. */
  readonly subject: string;
}

/** Every regular expression of HTTP routes: of matches, CORS policies and rewrites. */
export function* routeExpressionsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedExpression> {
  for (const { resource, match, path, subject } of stringMatchesOf(mesh)) {
    yield { resource, expression: match.regex ?? '', path: [...path, 'regex'], subject };
  }
  for (const { resource, part, path } of httpRoutesOf(mesh)) {
    for (const [index, { regex = '' }] of (part.corsPolicy?.allowOrigins ?? []).entries()) {
      const steps = [...path, 'corsPolicy', 'allowOrigins', index, 'regex'];
      yield { resource, expression: regex, path: steps, subject: 'allowed origin' };
    }
    const { match = '' } = part.rewrite?.uriRegexRewrite ?? {};
    yield { resource, expression: match, path: [...path, 'rewrite', 'uriRegexRewrite', 'match'], subject: 'rewrite' };
  }
}
