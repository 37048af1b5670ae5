import { compileContext, compileInContext } from '../../../compile/compile.js';
import { gatewayNotes } from '../../../compile/gateway-notes.js';
import { proxyName } from '../../../model/proxy.js';
import { formatData } from '../../../report/data.js';
import { DEFAULT_OPTIONS } from '../../../standalone/config.js';
import { EXIT } from '../../exit-codes.js';
import { requestError } from '../../request-error.js';
import { announceMesh, chooseProxy, readMesh } from '../../session.js';
import { writeOutput, writePrivate } from '../../write-file.js';
import { announceChanges, buildStandalone } from './build.js';
import { type InputFlags, readStandaloneFlags, type StandaloneFlags } from './standalone-flags.js';

/** The flags of `mesh generate` as commander hands them over. */
export interface GenerateFlags extends InputFlags, StandaloneFlags {
  readonly output: 'json' | 'yaml';
  readonly out?: string;
  readonly report?: string;
  readonly target: 'envoy' | 'istio-proxy';
  readonly check?: boolean;
}

/** Writes the bootstrap of one proxy; what differs from the mesh goes to standard error and the report. */
export async function runGenerate(query: string | undefined, flags: GenerateFlags): Promise<void> {
  checkFlags(flags);
  const envoy = flags.check ? (await import('../../envoy/binary.js')).findEnvoy(process.env) : undefined;
  const input = await readMesh(flags.file, flags);
  announceMesh(flags.file, input);
  const proxy = chooseProxy(input.mesh, query, flags.namespace);
  const context = compileContext(input.mesh, proxy);
  for (const note of gatewayNotes(context)) process.stderr.write(`note: ${note}\n`);
  if (flags.target === 'istio-proxy') {
    writeReport(flags, proxyName(proxy), []);
    writeOutput(flags.out, formatData(compileInContext(context).bootstrap, flags.output));
    return;
  }
  const options = readStandaloneFlags(flags, flags.out);
  const build = buildStandalone(context, options);
  const changes = announceChanges(build.result);
  if (envoy !== undefined) {
    const { reportRefusal } = await import('../../envoy/refusal.js');
    if (await reportRefusal(envoy, { input, build, options }, flags.output)) {
      process.exitCode = EXIT.findings;
      return;
    }
  }
  writeReport(flags, proxyName(proxy), changes);
  const { bootstrap, files } = build.result;
  for (const { path, content } of files) writePrivate(path, Buffer.from(content, 'base64'));
  const text = formatData(bootstrap, flags.output);
  const holdsKeys = build.compiled.secrets.length > 0 && options.secrets === 'inline';
  if (holdsKeys && flags.out !== undefined) writePrivate(flags.out, text);
  else writeOutput(flags.out, text);
}

function writeReport(flags: GenerateFlags, proxy: string, changes: readonly object[]): void {
  if (flags.report === undefined) return;
  writeOutput(flags.report, formatData({ version: 1, proxy, target: flags.target, changes }, 'json'));
}

function checkFlags(flags: GenerateFlags): void {
  if ((flags.secrets ?? DEFAULT_OPTIONS.secrets) === 'files' && flags.out === undefined) {
    throw requestError(
      '--secrets files puts files beside the bootstrap, and there is no --out',
      'name a file with --out',
    );
  }
  if (flags.target === 'envoy') return;
  if (flags.check) {
    throw requestError(
      '--check has no use for istio-proxy: its bootstrap asks istiod for the listeners, and stock Envoy lacks its extensions',
      'leave --target istio-proxy out to check what the mesh would send',
    );
  }
  const given: readonly (keyof StandaloneFlags)[] = [
    'admin',
    'listen',
    'portOffset',
    'endpoint',
    'mtls',
    'certs',
    'secrets',
    'missingSecrets',
    'accessLog',
  ];
  const useless = given.find((flag) => flags[flag] !== undefined);
  if (useless === undefined) return;
  const name = useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw requestError(
    `--${name} has no use for istio-proxy, which gets its configuration from istiod`,
    'leave one of the two out',
  );
}
