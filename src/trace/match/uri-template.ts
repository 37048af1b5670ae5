import { fullMatch } from './regex.js';

const SEGMENT = '[^/]+';

/** Whether a path matches an Envoy URI template: `*` is one segment, `**` the rest, `{name}` and `{name=pattern}` capture. */
export function matchesUriTemplate(template: string, path: string): boolean {
  return fullMatch(templateRegex(template), path);
}

function templateRegex(template: string): string {
  const pieces = template.match(/\{[^}]*\}|\*\*|\*|[^{*]+|\{/g) ?? [];
  return pieces.map(pieceRegex).join('');
}

function pieceRegex(piece: string): string {
  if (piece === '**') return '.*';
  if (piece === '*') return SEGMENT;
  const variable = /^\{[^=}]*(?:=([^}]*))?\}$/.exec(piece);
  if (variable === null) return piece.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
  return variable[1] === undefined ? SEGMENT : `(?:${templateRegex(variable[1])})`;
}
