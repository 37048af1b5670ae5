import { type JsonRecord, textAt } from '../../source/json-fields.js';
import type { Change, Pass, StandaloneOptions, StandaloneProblem } from '../config.js';
import { reportInto } from '../rewrite-config.js';
import { type Lacks, usableCluster, usableListener } from './drop.js';
import { type ProvidedSecret, provideSecret } from './provide.js';
import { tlsNeeds, withStaticReferences } from './references.js';

/**
 * Supplies the secrets that a secret discovery service would. A filter chain whose secret is missing is a problem, or goes;
 * a cluster whose secret is missing keeps its name and loses its endpoints, rather than its TLS.
 */
export const provideSecrets: Pass = (config, options, compiled) => {
  const known = new Map(compiled.secrets.map((secret) => [secret.name, secret]));
  const needs = tlsNeeds([config.listeners, config.clusters]);
  const provided = new Map<string, ProvidedSecret>();
  for (const name of new Set(needs.secrets)) {
    const found = provideSecret(name, known, options);
    if (found?.reads.every((file) => isUsable(file, options))) provided.set(name, found);
  }
  const lacks: Lacks = (value) => {
    const { secrets, files } = tlsNeeds(value);
    return secrets.find((name) => !provided.has(name)) ?? files.find((file) => !isUsable(file, options));
  };
  const changes: Change[] = [];
  for (const [name, { secret, reads }] of provided) {
    const source = reads.length === 0 ? 'the secret is inlined' : `Envoy reads ${reads.join(' and ')} when it starts`;
    reportInto(changes, textAt(secret, 'name') || name)(
      'replaced',
      'secret discovery (SDS)',
      `there is no agent; ${source}`,
    );
  }
  const drops = options.missingSecrets === 'drop';
  const listeners = config.listeners.flatMap((listener) =>
    drops ? usableListener(listener, lacks, changes) : [listener],
  );
  const clusters = config.clusters.map((cluster) => usableCluster(cluster, lacks, changes));
  return {
    config: {
      ...config,
      listeners: listeners.map(withStaticReferences),
      clusters: clusters.map(withStaticReferences),
      secrets: [...config.secrets, ...[...provided.values()].map(({ secret }) => secret)],
    },
    changes,
    problems: drops ? [] : missingSecrets(config.listeners, provided),
    files: [...provided.values()].flatMap(({ files }) => files),
    reads: [...new Set([...needs.files, ...[...provided.values()].flatMap(({ reads }) => reads)])],
  };
};

function isUsable(file: string, options: StandaloneOptions): boolean {
  return options.missingSecrets === 'error' || options.fileExists(file);
}

function missingSecrets(
  listeners: readonly JsonRecord[],
  provided: ReadonlyMap<string, ProvidedSecret>,
): readonly StandaloneProblem[] {
  return listeners.flatMap((listener) =>
    [...new Set(tlsNeeds(listener).secrets)]
      .filter((secret) => !provided.has(secret))
      .map((secret) => ({ kind: 'missing-secret', secret, listener: textAt(listener, 'name') }) as const),
  );
}
