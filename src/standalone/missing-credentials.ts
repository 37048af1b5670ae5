import { CA_SUFFIX } from '../compile/tls/sds.js';
import type { MergedGateways, MergedServer } from '../model/gateway.js';

/** The credential that a Gateway's server names and the input does not hold. */
export interface MissingCredential {
  readonly server: MergedServer;
  readonly credentialName: string;
  /** The field below `tls` that names it. */
  readonly field: 'credentialName' | 'credentialNames' | 'caCertCredentialName';
}

/** Which servers ask for a secret by this SDS name. */
export function missingCredentials(gateways: MergedGateways, secret: string): readonly MissingCredential[] {
  const servers = gateways.ports.flatMap((port) => port.servers);
  return servers.flatMap((server) => credentialsOf(server).filter((credential) => asks(credential, secret)));
}

function credentialsOf(server: MergedServer): readonly MissingCredential[] {
  const { credentialName, credentialNames, caCertCredentialName } = server.server.tls ?? {};
  const named = [
    ...(credentialName ? [{ credentialName, field: 'credentialName' } as const] : []),
    ...(credentialNames ?? []).map((name) => ({ credentialName: name, field: 'credentialNames' }) as const),
    ...(caCertCredentialName ? [{ credentialName: caCertCredentialName, field: 'caCertCredentialName' } as const] : []),
  ];
  return named.map((credential) => ({ server, ...credential }));
}

function asks({ credentialName }: MissingCredential, secret: string): boolean {
  const name = credentialName.includes('://') ? credentialName : `kubernetes://${credentialName}`;
  return secret === name || secret === `${name}${CA_SUFFIX}`;
}
