import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContext, compileInContext } from '../../compile/compile.js';
import { proxyName } from '../../model/proxy.js';
import { type DataFormat, formatData } from '../../report/data.js';
import type { SourceDocument } from '../../source/document.js';
import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { StandaloneOptions } from '../../standalone/config.js';
import { type Place, placeText } from '../../trace/origins/place.js';
import { type StandaloneBuild, standaloneFor } from '../commands/generate/build.js';
import type { MeshInput } from '../session.js';
import { adviceOn } from './advice.js';
import { complaintKey } from './complaint.js';
import { type Culprit, culpritsOf, describeCulprit } from './culprit.js';
import { directOrigins } from './direct-origins.js';
import { addsConfiguration, documentOrigins, isConfiguration } from './document-origins.js';
import { withPrivateDirectory } from './private-directory.js';
import { necessaryItems } from './shrink.js';
import { complaintAbout } from './validate-mode.js';

/** Envoy's no to a configuration: what it said, about what, and the YAML behind it. */
export interface Refusal {
  readonly complaint: string;
  readonly culprits: readonly Culprit[];
  readonly origins: readonly Place[];
}

/** What was built of which input. */
export interface CheckedBuild {
  readonly input: MeshInput;
  readonly build: StandaloneBuild;
  readonly options: StandaloneOptions;
}

/** How long to look for what a complaint is about. */
const SEARCH_MS = 30_000;

/** Has Envoy load the configuration; says on standard error what it refuses, and returns whether it does. */
export async function reportRefusal(
  envoy: string,
  checked: CheckedBuild,
  format: DataFormat = 'json',
): Promise<boolean> {
  const refusal = await refusalOf(envoy, checked, format);
  if (refusal !== undefined) process.stderr.write(describeRefusal(refusal));
  return refusal !== undefined;
}

/** Has Envoy load the configuration, with its keys inline; nothing when it accepts it. */
export function refusalOf(
  envoy: string,
  checked: CheckedBuild,
  format: DataFormat = 'json',
): Promise<Refusal | undefined> {
  const { build, options } = checked;
  const { bootstrap } =
    options.secrets === 'inline'
      ? build.result
      : standaloneFor(build.context, build.compiled, { ...options, secrets: 'inline' });
  return withPrivateDirectory(async (directory) => {
    const ask = (text: string, form: DataFormat): Promise<string | undefined> => {
      const file = join(directory, `envoy.${form}`);
      writeFileSync(file, text, { mode: 0o600 });
      return complaintAbout(envoy, file);
    };
    const complaint = await ask(format === 'yaml' ? formatData(bootstrap, format) : JSON.stringify(bootstrap), format);
    if (complaint === undefined) return undefined;
    const isSame = async (config: unknown): Promise<boolean> => {
      // An Envoy that crashes on a smaller configuration has another fault.
      const other = await ask(JSON.stringify(config), 'json').catch(() => undefined);
      return other !== undefined && complaintKey(other) === complaintKey(complaint);
    };
    const found = culpritsOf(bootstrap, await necessaryItems(bootstrap, isSame, timer()));
    const culprits = [...found].sort((a, b) => Number(b.secret !== undefined) - Number(a.secret !== undefined));
    return { complaint, culprits, origins: await originsOf(checked, culprits, isSame) };
  });
}

async function originsOf(
  { input, build, options }: CheckedBuild,
  culprits: readonly Culprit[],
  isSame: (config: unknown) => Promise<boolean>,
): Promise<readonly Place[]> {
  const name = proxyName(build.context.proxy);
  const failsWith = async (documents: readonly SourceDocument[]): Promise<boolean> => {
    const mesh = input.rebuild(documents);
    const proxy = mesh.proxies.find((each) => proxyName(each) === name);
    if (proxy === undefined) return false;
    const context = compileContext(mesh, proxy);
    const { bootstrap } = standaloneFor(context, compileInContext(context), { ...options, secrets: 'inline' });
    return isSame(withOnly(bootstrap, culprits));
  };
  const outOfTime = timer();
  const added = await documentOrigins(input.documents, addsConfiguration, failsWith, outOfTime);
  if (added.length > 0) return added;
  const direct = culprits.flatMap((culprit) => directOrigins(build.context, build.compiled, culprit));
  if (direct.length > 0) return unique(direct);
  // What every connection manager gets is MeshConfig's, from elsewhere than the manifests.
  if (culprits.some(({ accessLog }) => accessLog !== undefined)) return [];
  return documentOrigins(input.documents, isConfiguration, failsWith, outOfTime);
}

/** The bootstrap with the listeners and clusters that the complaint is about: Envoy loads a small one faster. */
function withOnly(bootstrap: JsonRecord, culprits: readonly Culprit[]): JsonRecord {
  if (culprits.length === 0) return bootstrap;
  const names = new Set(culprits.map(({ listener, cluster }) => textAt(listener ?? cluster, 'name')));
  const chosen = (kind: string): readonly JsonRecord[] =>
    recordsAt(bootstrap, 'staticResources', kind).filter((resource) => names.has(textAt(resource, 'name')));
  const staticResources = {
    ...recordAt(bootstrap, 'staticResources'),
    listeners: chosen('listeners'),
    clusters: chosen('clusters'),
  };
  return { ...bootstrap, staticResources };
}

/** Each place once, and of two where one is within the other the inner one. */
function unique(origins: readonly Place[]): readonly Place[] {
  const places = [...new Map(origins.map((origin) => [origin.what, origin])).values()];
  return places.filter(({ what }) => !places.some((other) => other.what !== what && isWithin(other.what, what)));
}

const isWithin = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && /^[ .[]/.test(inner.slice(outer.length));

function timer(): () => boolean {
  const end = Date.now() + SEARCH_MS;
  return () => Date.now() > end;
}

/** The refusal as a finding for people. */
function describeRefusal({ complaint, culprits, origins }: Refusal): string {
  const place = origins.find(({ span }) => span !== undefined)?.span;
  const at = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
  return [
    `${at}error: Envoy refuses the configuration: ${complaint}`,
    ...culprits.map((culprit) => `  about: ${describeCulprit(culprit)}`),
    ...origins.map((origin) => `  from: ${placeText(origin)}`),
    `  help: ${adviceOn(complaint)}`,
    '',
  ].join('\n');
}
