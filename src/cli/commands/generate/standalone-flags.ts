import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DEFAULT_OPTIONS, type EndpointOverride, type StandaloneOptions } from '../../../standalone/config.js';
import type { SessionOptions } from '../../session.js';
import type { HostPort } from './flags.js';

/** Which manifests are read, as commander hands it over. */
export interface InputFlags extends SessionOptions {
  readonly file: readonly string[];
  readonly istioNamespace?: string;
}

/** Flags that only stock Envoy has a use for. */
export interface StandaloneFlags {
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

/** Where operating systems keep their CA bundle. */
const SYSTEM_ROOTS = [DEFAULT_OPTIONS.systemRoots, '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];

/** What the flags ask for, with the defaults; `out` is the file that the bootstrap goes to. */
export function readStandaloneFlags(flags: StandaloneFlags, out: string | undefined): StandaloneOptions {
  return {
    ...DEFAULT_OPTIONS,
    admin: flags.admin,
    listen: flags.listen,
    portOffset: flags.portOffset ?? DEFAULT_OPTIONS.portOffset,
    endpoints: flags.endpoint ?? DEFAULT_OPTIONS.endpoints,
    mtls: flags.mtls ?? DEFAULT_OPTIONS.mtls,
    certificateDirectory: flags.certs === undefined ? DEFAULT_OPTIONS.certificateDirectory : resolve(flags.certs),
    secrets: flags.secrets ?? DEFAULT_OPTIONS.secrets,
    secretDirectory: resolve(dirname(out ?? '.'), DEFAULT_OPTIONS.secretDirectory),
    missingSecrets: flags.missingSecrets ?? DEFAULT_OPTIONS.missingSecrets,
    fileExists: existsSync,
    systemRoots: SYSTEM_ROOTS.find((path) => existsSync(path)) ?? DEFAULT_OPTIONS.systemRoots,
    accessLog: flags.accessLog ?? DEFAULT_OPTIONS.accessLog,
  };
}
