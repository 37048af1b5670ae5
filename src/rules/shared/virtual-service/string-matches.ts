import type { Mesh } from '../../../model/mesh.js';
import type { HttpMatchRequest, StringMatch, VirtualServiceResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { httpMatchesOf } from './virtual-service-parts.js';

/** A comparison of some text of a request. */
export interface PlacedStringMatch {
  readonly resource: VirtualServiceResource;
  readonly match: StringMatch;
  readonly path: Path;
  /** What is compared: `uri`, `method`, `header x-user`. */
  readonly subject: string;
}

const SINGLE = ['uri', 'scheme', 'method', 'authority'] as const;
const KEYED = [
  ['headers', 'header'],
  ['withoutHeaders', 'header'],
  ['queryParams', 'query parameter'],
] as const;

/** Every text comparison of the matches of HTTP routes. */
export function* stringMatchesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedStringMatch> {
  for (const { resource, part, path } of httpMatchesOf(mesh)) {
    for (const [match, subject, steps] of comparisonsOf(part)) {
      yield { resource, match, path: [...path, ...steps], subject };
    }
  }
}

type Comparison = readonly [match: StringMatch, subject: string, steps: Path];

function comparisonsOf(request: HttpMatchRequest): readonly Comparison[] {
  const single = SINGLE.flatMap((field): Comparison[] => {
    const match = request[field];
    return match === undefined ? [] : [[match, field, [field]]];
  });
  const keyed = KEYED.flatMap(([field, noun]) =>
    Object.entries(request[field] ?? {}).map(
      ([key, match]): Comparison => [match, `${noun} ${JSON.stringify(key)}`, [field, key]],
    ),
  );
  return [...single, ...keyed.filter(([match, , [field]]) => field !== 'withoutHeaders' || match.regex !== ANYTHING)];
}

/** Mirrors Istio: in `withoutHeaders` this regular expression, which is none, means that the header is present. */
const ANYTHING = '*';
