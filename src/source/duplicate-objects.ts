import type { SourceDocument } from './document.js';
import type { Finding } from './finding.js';
import { SOURCE_RULES, sourceFinding } from './findings.js';
import { groupOf, resourceRefOf } from './object-identity.js';

/** Reports each object whose group, kind, namespace and name an earlier object has; versions of one group are the same object. */
export function findDuplicateObjects(documents: readonly SourceDocument[]): Finding[] {
  const firsts = new Map<string, SourceDocument>();
  const findings: Finding[] = [];
  for (const document of documents) {
    const identity = identityOf(document);
    if (identity === undefined) continue;
    const first = firsts.get(identity);
    if (first) findings.push(duplicateFinding(document, first));
    else firsts.set(identity, document);
  }
  return findings;
}

const NAME = ['metadata', 'name'] as const;

function identityOf(document: SourceDocument): string | undefined {
  const { apiVersion } = document.value;
  const resource = resourceRefOf(document);
  if (!resource || typeof apiVersion !== 'string') return undefined;
  return [groupOf(apiVersion), resource.kind, resource.namespace ?? '', resource.name].join('\n');
}

function duplicateFinding(document: SourceDocument, first: SourceDocument): Finding {
  const resource = resourceRefOf(document);
  const name = resource?.namespace === undefined ? resource?.name : `${resource.namespace}/${resource.name}`;
  return sourceFinding(SOURCE_RULES.duplicateObject, {
    message: `${resource?.kind} ${name} is defined more than once; the last definition wins`,
    help: 'remove one of them, or give them different names',
    resource,
    location: { document, path: NAME },
    related: [{ message: 'first defined here', location: { document: first, path: NAME } }],
  });
}
