import { readFileSync } from 'node:fs';

let text: string | undefined;

/** The whole of standard input; it can be read only once, so the text is kept. */
export function readStandardInput(): string {
  text ??= readFileSync(0, 'utf8');
  return text;
}
