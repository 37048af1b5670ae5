import { type BuildOptions, buildMesh } from '../model/build.js';
import type { Mesh } from '../model/mesh.js';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import type { LoadResult } from '../source/load.js';
import type { Assumptions } from './assumptions.js';
import { createRuleContext } from './context.js';
import { knowledgeOf } from './input-knowledge.js';
import { type PlacedFinding, placeFindings } from './placed-finding.js';
import { RULES } from './registry.generated.js';
import { type RuleCrash, runRules } from './run.js';

export interface ValidationRequest {
  readonly input: LoadResult;
  /** Read, so that references into it are found, and not linted. */
  readonly context?: LoadResult;
  readonly assume?: Assumptions;
  readonly build?: BuildOptions;
}

export interface Validation {
  readonly mesh: Mesh;
  readonly findings: readonly PlacedFinding[];
  readonly crashes: readonly RuleCrash[];
}

/** Everything that is wrong with the input: what cannot be read, what does not fit its schema, what rules find. */
export function validate({ input, context, assume, build }: ValidationRequest): Validation {
  const documents = [...input.documents, ...(context?.documents ?? [])];
  const mesh = buildMesh(documents, build);
  const { findings, crashes } = runRules(createRuleContext(mesh, knowledgeOf(mesh, assume), documents), RULES);
  const foreign = new Set(context?.documents);
  const own = [...input.findings, ...mesh.findings, ...findings].filter((finding) => !isAbout(finding, foreign));
  return { mesh, findings: placeFindings(own), crashes };
}

function isAbout({ location }: Finding, documents: ReadonlySet<SourceDocument>): boolean {
  return 'document' in location && documents.has(location.document);
}
