import type { DocumentText } from './document-text.js';
import type { Finding } from './finding.js';
import { SOURCE_RULES, sourceFinding } from './findings.js';

const ACTION_WHERE_YAML_STARTS_A_VALUE = /^[ \t]*(?:- +)*(?:[\w."'/-]+:[ \t]+)?(\{\{.*)$/m;

/** The first `{{ … }}` that begins a line or a value, so that YAML would have to read it. */
export function findTemplateAction(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = ACTION_WHERE_YAML_STARTS_A_VALUE.exec(text);
  const action = match?.[1];
  if (!match || action === undefined) return undefined;
  const start = match.index + match[0].length - action.length;
  const closing = action.indexOf('}}');
  return { start, end: start + (closing === -1 ? action.trimEnd().length : closing + 2) };
}

/** One finding for a file, whatever the number of its documents that cannot be read because it is a template. */
export function templateFinding(document: DocumentText, count: number): Finding {
  const { start, end } = findTemplateAction(document.text) ?? { start: 0, end: 0 };
  const skipped = count === 1 ? 'the document is skipped' : `${count} documents of the file are skipped`;
  return sourceFinding(SOURCE_RULES.unrenderedTemplate, {
    message: `this is an unrendered template: "${document.text.slice(start, end)}" is no YAML; ${skipped}`,
    help: 'render it first: helm template CHART | mesh validate -',
    location: { span: document.spanOf(start, end) },
  });
}
