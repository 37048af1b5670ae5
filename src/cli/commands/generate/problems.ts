import type { CompileContext } from '../../../compile/context.js';
import { parseClusterName } from '../../../compile/names.js';
import type { Cluster } from '../../../envoy/types.js';
import { gatewayKey } from '../../../model/gateway.js';
import { didYouMean } from '../../../schema/suggest.js';
import type { StandaloneProblem } from '../../../standalone/config.js';
import { type MissingCredential, missingCredentials } from '../../../standalone/missing-credentials.js';

/** The message of a request error, one line for each problem, and the way out of the first one. */
export function describeProblems(
  context: CompileContext,
  problems: readonly StandaloneProblem[],
  clusters: readonly Cluster[],
): [message: string, help: string] {
  const described = problems.flatMap((problem) => describe(context, problem, clusters));
  const messages = [...new Set(described.map(({ message }) => message))];
  return [messages.join('\nerror: '), described[0]?.help ?? ''];
}

interface Description {
  readonly message: string;
  readonly help: string;
}

function describe(
  context: CompileContext,
  problem: StandaloneProblem,
  clusters: readonly Cluster[],
): readonly Description[] {
  switch (problem.kind) {
    case 'missing-secret':
      return missingSecret(context, problem.secret, problem.listener);
    case 'unknown-service':
      return [unknownService(problem.service, problem.port, clusters)];
    case 'port-range':
      return [
        {
          message: `listener ${problem.listener} would listen on port ${problem.port}, beyond 65535`,
          help: 'give a smaller --port-offset',
        },
      ];
  }
}

function missingSecret(context: CompileContext, secret: string, listener: string): readonly Description[] {
  const help = 'add the Secret to the input, or leave the server out with --missing-secrets drop';
  const asking = context.gateways ? missingCredentials(context.gateways, secret) : [];
  if (asking.length === 0)
    return [{ message: `listener ${listener} needs the Secret of ${secret}, which is not in the input`, help }];
  return asking.map((credential) => ({ message: missingCredential(context, credential), help }));
}

function missingCredential(context: CompileContext, { server, credentialName, field }: MissingCredential): string {
  const { gateway, index } = server;
  const origin = context.mesh.origins.get(gateway.resource);
  const span = origin?.document.locate([...origin.path, 'spec', 'servers', index, 'tls', field]);
  const place = span === undefined ? '' : `${span.file}:${span.line}:${span.column}: `;
  const hosts = (server.server.hosts ?? []).join(', ');
  return `${place}Gateway ${gatewayKey(gateway)}: ${field} ${credentialName} of the server for ${hosts} names no usable Secret of the input`;
}

function unknownService(service: string, port: number | undefined, clusters: readonly Cluster[]): Description {
  const known = clusters
    .flatMap(({ name }) => parseClusterName(name) ?? [])
    .filter(({ direction }) => direction === 'outbound');
  const hosts = [...new Set(known.map(({ host }) => host))];
  const ports = known
    .filter(({ host }) => host === service || host.startsWith(`${service}.`))
    .map((parts) => parts.port);
  if (port !== undefined && ports.length > 0) {
    return {
      message: `--endpoint ${service}:${port}: the service has no port ${port}`,
      help: `its ports are ${[...new Set(ports)].join(', ')}`,
    };
  }
  const shortNames = hosts.map((host) => host.replace(/\..*$/, ''));
  const near = didYouMean(service, hosts) ?? didYouMean(service, shortNames);
  return {
    message: `--endpoint ${service}: the proxy has no cluster of such a service`,
    help: near === undefined ? 'mesh proxy-config clusters lists its services' : `did you mean ${near}?`,
  };
}
