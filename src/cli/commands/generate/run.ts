import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileContext, compileProxy } from '../../../compile/compile.js';
import { extensionConfigs } from '../../../compile/envoy-filter/apply.js';
import { envoyPatches } from '../../../compile/envoy-filter/for-proxy.js';
import { gatewayNotes } from '../../../compile/gateway-notes.js';
import { proxyName } from '../../../model/proxy.js';
import { formatData } from '../../../report/proxy-config/output.js';
import { groupChanges } from '../../../standalone/changes.js';
import { DEFAULT_OPTIONS, type EndpointOverride, type StandaloneOptions } from '../../../standalone/config.js';
import { standaloneBootstrap } from '../../../standalone/standalone.js';
import { requestError } from '../../request-error.js';
import { chooseProxy, loadMesh } from '../../session.js';
import type { HostPort } from './flags.js';
import { describeProblems } from './problems.js';
import { writeOutput, writePrivate } from './write.js';

/** Flags that only stock Envoy has a use for. */
interface StandaloneFlags {
  readonly admin?: HostPort;
  readonly listen?: string;
  readonly portOffset?: number;
  readonly endpoint?: readonly EndpointOverride[];
  readonly mtls?: 'off' | 'files';
  readonly certs?: string;
  readonly secrets?: 'inline' | 'files' | 'redact';
  readonly missingSecrets?: 'error' | 'drop';
  readonly accessLog?: boolean;
}

/** The flags of `mesh generate` as commander hands them over. */
export interface GenerateFlags extends StandaloneFlags {
  readonly file: readonly string[];
  readonly namespace?: string;
  readonly istioNamespace: string;
  readonly meshConfig?: string;
  readonly output: 'json' | 'yaml';
  readonly out?: string;
  readonly report?: string;
  readonly target: 'envoy' | 'istio-proxy';
}

/** Writes the bootstrap of one proxy; what differs from the mesh goes to standard error and the report. */
export async function runGenerate(query: string | undefined, flags: GenerateFlags): Promise<void> {
  const { istioNamespace, meshConfig, namespace } = flags;
  checkFlags(flags);
  const mesh = await loadMesh(flags.file, { istioNamespace, meshConfig, namespace });
  const proxy = chooseProxy(mesh, query, namespace);
  const compiled = compileProxy(mesh, proxy);
  const context = compileContext(mesh, proxy);
  for (const note of gatewayNotes(context)) process.stderr.write(`note: ${note}\n`);
  if (flags.target === 'istio-proxy') {
    writeReport(flags, proxyName(proxy), []);
    writeOutput(flags.out, formatData(compiled.bootstrap, flags.output));
    return;
  }
  const extensions = extensionConfigs(envoyPatches(context));
  const result = standaloneBootstrap(compiled, { ...standaloneOptions(flags), extensions });
  if (result.problems.length > 0) throw requestError(...describeProblems(context, result.problems, compiled.clusters));
  const changes = groupChanges(result.changes);
  for (const { action, what, where, reason } of changes) {
    process.stderr.write(`note: ${action} ${what} (${places(where)}): ${reason}\n`);
  }
  for (const file of result.reads.filter((path) => !existsSync(path))) {
    process.stderr.write(`warning: Envoy will read ${file} when it starts, and there is no such file here\n`);
  }
  writeReport(flags, proxyName(proxy), changes);
  for (const { path, content } of result.files) writePrivate(path, Buffer.from(content, 'base64'));
  const text = formatData(result.bootstrap, flags.output);
  const holdsKeys = compiled.secrets.length > 0 && (flags.secrets ?? DEFAULT_OPTIONS.secrets) === 'inline';
  if (holdsKeys && flags.out !== undefined) writePrivate(flags.out, text);
  else writeOutput(flags.out, text);
}

const MANY = 3;

function places(where: readonly string[]): string {
  return where.length > MANY ? `${where.length} places` : where.join(', ');
}

function writeReport(flags: GenerateFlags, proxy: string, changes: readonly object[]): void {
  if (flags.report === undefined) return;
  writeOutput(flags.report, formatData({ version: 1, proxy, target: flags.target, changes }, 'json'));
}

function checkFlags(flags: GenerateFlags): void {
  if (flags.secrets === 'files' && flags.out === undefined) {
    throw requestError(
      '--secrets files puts files beside the bootstrap, and there is no --out',
      'name a file with --out',
    );
  }
  if (flags.target === 'envoy') return;
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

/** Where operating systems keep their CA bundle. */
const SYSTEM_ROOTS = [DEFAULT_OPTIONS.systemRoots, '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];

function standaloneOptions(flags: GenerateFlags): StandaloneOptions {
  return {
    ...DEFAULT_OPTIONS,
    admin: flags.admin,
    listen: flags.listen,
    portOffset: flags.portOffset ?? DEFAULT_OPTIONS.portOffset,
    endpoints: flags.endpoint ?? DEFAULT_OPTIONS.endpoints,
    mtls: flags.mtls ?? DEFAULT_OPTIONS.mtls,
    certificateDirectory: flags.certs === undefined ? DEFAULT_OPTIONS.certificateDirectory : resolve(flags.certs),
    secrets: flags.secrets ?? DEFAULT_OPTIONS.secrets,
    secretDirectory: resolve(dirname(flags.out ?? '.'), DEFAULT_OPTIONS.secretDirectory),
    missingSecrets: flags.missingSecrets ?? DEFAULT_OPTIONS.missingSecrets,
    fileExists: existsSync,
    systemRoots: SYSTEM_ROOTS.find((path) => existsSync(path)) ?? DEFAULT_OPTIONS.systemRoots,
    accessLog: flags.accessLog ?? DEFAULT_OPTIONS.accessLog,
  };
}
