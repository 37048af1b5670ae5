import type { Span } from './document.js';
import type { Location } from './finding.js';

/** The span that a location of a finding points at. */
export function resolveLocation(location: Location): Span {
  return 'span' in location ? location.span : location.document.locate(location.path, location.at);
}
