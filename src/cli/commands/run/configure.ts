import { join } from 'node:path';
import { compileContext } from '../../../compile/compile.js';
import { gatewayNotes } from '../../../compile/gateway-notes.js';
import { type Proxy, proxyName } from '../../../model/proxy.js';
import type { Finding } from '../../../source/finding.js';
import { resolveLocation } from '../../../source/locate.js';
import type { SecretFile } from '../../../standalone/config.js';
import { type Served, servedBy } from '../../../standalone/served.js';
import { reportRefusal } from '../../envoy/refusal.js';
import { reportProblems } from '../../problems.js';
import { announceMesh, chooseProxy, readMesh } from '../../session.js';
import { buildStandalone, warnOfMissingFiles } from '../generate/build.js';
import { type InputFlags, readStandaloneFlags, type StandaloneFlags } from '../generate/standalone-flags.js';

/** The flags of `mesh run` as commander hands them over. */
export interface RunFlags extends InputFlags, StandaloneFlags {
  readonly watch?: boolean;
  readonly logLevel: string;
}

/** A configuration that Envoy accepts. */
export interface Configuration {
  readonly proxy: Proxy;
  /** The bootstrap as JSON. */
  readonly text: string;
  readonly served: Served;
  /** Files that the bootstrap names, with keys. */
  readonly files: readonly SecretFile[];
  /** Which errors the manifests have, each with its place. */
  readonly errors: ReadonlySet<string>;
}

const LOOPBACK = '127.0.0.1';

/** What one run of `mesh run` keeps to. */
export interface Setting {
  readonly envoy: string;
  readonly query: string | undefined;
  readonly flags: RunFlags;
  /** Where files for Envoy go. */
  readonly directory: string;
}

/**
 * Compiles the manifests for Envoy and has Envoy check the result; what is wrong goes to standard error. Nothing when it cannot be used:
 * Envoy refuses it, or, after a change, the manifests have errors that they did not have before.
 */
export async function configure(setting: Setting, before?: Configuration): Promise<Configuration | undefined> {
  const { envoy, query, flags, directory } = setting;
  const input = await readMesh(flags.file, flags);
  const errors = input.findings.filter(({ severity }) => severity === 'error');
  if (before === undefined) announceMesh(flags.file, input);
  else {
    const fresh = errors.filter((finding) => !before.errors.has(keyOf(finding)));
    if (fresh.length > 0) {
      reportProblems(fresh);
      return undefined;
    }
  }
  const proxy = chooseProxy(input.mesh, query, flags.namespace);
  const options = readStandaloneFlags({ ...flags, listen: flags.listen ?? LOOPBACK }, join(directory, 'envoy.json'));
  const context = compileContext(input.mesh, proxy);
  const build = buildStandalone(context, options);
  if (before === undefined) {
    for (const note of gatewayNotes(context)) process.stderr.write(`note: ${note}\n`);
    warnOfMissingFiles(build.result.reads);
  }
  if (await reportRefusal(envoy, { input, build, options })) return undefined;
  const { bootstrap, files } = build.result;
  return {
    proxy,
    text: JSON.stringify(bootstrap),
    served: servedBy(bootstrap),
    files,
    errors: new Set(errors.map(keyOf)),
  };
}

/** Whether both configure the same proxy in the same way. */
export function isSameConfiguration(a: Configuration, b: Configuration): boolean {
  return (
    proxyName(a.proxy) === proxyName(b.proxy) &&
    a.text === b.text &&
    JSON.stringify(a.files) === JSON.stringify(b.files)
  );
}

function keyOf({ code, message, location }: Finding): string {
  return `${code} ${resolveLocation(location).file} ${message}`;
}
