import { type BuildOptions, buildMesh } from '../model/build.js';
import type { Mesh } from '../model/mesh.js';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import type { LoadResult } from '../source/load.js';
import { configFindings } from './config/config-findings.js';
import type { ConfigFile } from './config/lint-config.js';
import { selectFindings, withSeverities } from './config/severities.js';
import { withoutConsequences } from './consequences.js';
import { createRuleContext } from './context.js';
import { knowledgeOf } from './input-knowledge.js';
import { quietMirrors } from './mirrors.js';
import { comparePlaces, type PlacedFinding, placeFindings } from './placed-finding.js';
import { RULES } from './registry.generated.js';
import { type RuleCrash, runRules } from './run.js';
import { applySuppressions, type SuppressedFinding } from './suppression/apply.js';

export interface ValidationRequest {
  readonly input: LoadResult;
  /** Read, so that references into it are found, and not linted. */
  readonly context?: LoadResult;
  readonly configFile?: ConfigFile;
  /** Whether a file is among those that globs of the configuration mean; they count from its folder. */
  readonly matcherOf?: (globs: readonly string[]) => (file: string) => boolean;
  /** Codes, rules and groups to report, all when there are none, and those not to report. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly build?: BuildOptions;
}

export interface Validation {
  readonly mesh: Mesh;
  /** Sorted by file, place and code. */
  readonly findings: readonly PlacedFinding[];
  /** What comments and annotations of the input silence. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly crashes: readonly RuleCrash[];
}

/** Everything that is wrong with the input: what cannot be read, what does not fit its schema, what rules find. */
export async function validate(request: ValidationRequest): Promise<Validation> {
  const { input, context, configFile, build, only = [], skip = [], matcherOf = () => () => false } = request;
  const config = configFile?.config ?? {};
  const documents = [...(context?.documents ?? []), ...input.documents];
  const mesh = buildMesh(documents, {
    ...build,
    meshConfig: { ...assumedMeshConfig(config.assume), ...build?.meshConfig },
  });
  const compiler = mesh.proxies.length === 0 ? undefined : await import('../compile/compile.js');
  const knowledge = knowledgeOf(mesh, config.assume, documents);
  const { findings, crashes } = runRules(createRuleContext({ mesh, knowledge, documents, compiler }), RULES);
  const foreign = new Set(context?.documents);
  const own = [...input.findings, ...mesh.findings, ...findings].filter((finding) => !isAbout(finding, foreign));
  const {
    findings: kept,
    suppressed,
    complaints,
  } = applySuppressions(placeFindings(quietMirrors(withoutConsequences(own))), input);
  const all = [...kept, ...placeFindings([...complaints, ...(configFile ? configFindings(configFile) : [])])];
  const wanted = selectFindings(withSeverities(all, config, matcherOf), { only, skip });
  return { mesh, findings: [...wanted].sort(comparePlaces), suppressed, crashes };
}

function isAbout({ location }: Finding, documents: ReadonlySet<SourceDocument>): boolean {
  return 'document' in location && documents.has(location.document);
}

function assumedMeshConfig(assume: ConfigFile['config']['assume']): BuildOptions['meshConfig'] {
  if (assume === undefined) return undefined;
  const { trustDomain, meshConfig } = assume;
  return trustDomain === undefined ? meshConfig : { ...meshConfig, trustDomain };
}
