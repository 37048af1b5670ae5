import type { DocumentText } from './document-text.js';
import type { Finding } from './finding.js';
import { SOURCE_RULES, sourceFinding } from './findings.js';
import type { ContentProblem } from './yaml/compose.js';
import type { SyntaxProblem } from './yaml/node.js';

/** Whether the document cannot be used at all. */
export function isFatal(problem: ContentProblem): boolean {
  return problem.kind !== 'duplicate-key';
}

/** The finding for a document that does not parse. */
export function syntaxFinding(document: DocumentText, problem: SyntaxProblem): Finding {
  const location = { span: document.spanOf(problem.start, problem.end) };
  if (problem.kind === 'tab') {
    return sourceFinding(SOURCE_RULES.tabIndentation, {
      message: `${problem.reason}; the document is skipped`,
      help: problem.help ?? 'indent with spaces',
      location,
    });
  }
  return sourceFinding(SOURCE_RULES.invalidYaml, {
    message: `unreadable YAML: ${problem.reason}; the document is skipped`,
    help: problem.help,
    location,
  });
}

/** The finding for something that Kubernetes does not accept in a document that parses. */
export function contentFinding(document: DocumentText, problem: ContentProblem): Finding {
  const location = { span: document.spanOf(problem.start, problem.end) };
  switch (problem.kind) {
    case 'duplicate-key':
      return sourceFinding(SOURCE_RULES.duplicateKey, {
        message: `key "${problem.key}" is given twice in one mapping; this value replaces the first`,
        help: 'remove one of them, or merge their values',
        location,
        related: [
          {
            message: `"${problem.key}" first given here`,
            location: { span: document.spanOf(problem.first.start, problem.first.end) },
          },
        ],
      });
    case 'unknown-alias':
      return sourceFinding(SOURCE_RULES.unknownAlias, {
        message: `alias "*${problem.name}" has no anchor "&${problem.name}" before it; the document is skipped`,
        help: `for the text itself, put it in quotes: "*${problem.name}"`,
        location,
      });
    case 'excessive-aliases':
      return sourceFinding(SOURCE_RULES.excessiveAliases, {
        message: 'the aliases of this document expand without reasonable limit; the document is skipped',
        help: 'write the values out, or nest fewer aliases',
        location,
      });
    case 'invalid-node':
      return sourceFinding(SOURCE_RULES.invalidYaml, {
        message: `unreadable YAML: ${problem.reason}; the document is skipped`,
        location,
      });
  }
}
