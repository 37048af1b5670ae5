import { X509Certificate } from 'node:crypto';
import type { SecretResource } from '../../schema/types/kubernetes.js';
import { defineRule } from '../rule.js';
import { gatewayCredentials } from '../shared/gateway/gateway-credentials.js';

export const rule = defineRule({
  code: 'MSH0154',
  name: 'unusable-gateway-certificate',
  severity: 'error',
  upstream: ['IST0161'],
  summary: 'The Secret behind a TLS server of a Gateway holds no certificate that can be served.',
  docs: {
    why: 'The gateway serves what the Secret holds under `tls.crt` and `tls.key` (or `cert` and `key`). Where one of them is missing, is no PEM, or the certificate has expired, clients cannot connect.',
    fix: 'Put a certificate with its key into the Secret.',
    exceptions: 'Values that SOPS has encrypted cannot be judged and are left alone.',
  },
  *check({ mesh }) {
    for (const { resource, path, name, namespace } of gatewayCredentials(mesh)) {
      const secret = mesh.secrets.get(`${namespace}/${name}`);
      const fault = secret && certificateFault(secret);
      if (!secret || fault === undefined) continue;
      yield {
        resource,
        path,
        message: `Secret ${namespace}/${name} ${fault}, so TLS handshakes with this server fail`,
        help: 'store a PEM certificate chain under tls.crt and its private key under tls.key',
        related: [{ resource: secret, path: ['data'], message: 'the content of the Secret' }],
      };
    }
  },
});

function certificateFault(secret: SecretResource): string | undefined {
  const [chainName, keyName] =
    entryOf(secret, 'cert') && entryOf(secret, 'key') ? ['cert', 'key'] : ['tls.crt', 'tls.key'];
  const chain = entryOf(secret, chainName);
  const key = entryOf(secret, keyName);
  if (!chain) return `has no ${chainName}`;
  if (!key) return `has no ${keyName}`;
  if (isEncrypted(chain) || isEncrypted(key)) return undefined;
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) return `has a ${keyName} that is no PEM private key`;
  return chainFault(chain, chainName);
}

function chainFault(chain: string, name: string): string | undefined {
  try {
    const { validTo } = new X509Certificate(chain);
    return new Date(validTo).getTime() < Date.now() ? `has a certificate that expired on ${validTo}` : undefined;
  } catch {
    return `has a ${name} that is no PEM certificate`;
  }
}

const isEncrypted = (text: string): boolean => text.startsWith('ENC[');

function entryOf({ data, stringData }: SecretResource, name: string): string | undefined {
  const plain = stringData?.[name];
  if (plain !== undefined) return plain;
  const encoded = data?.[name];
  if (encoded === undefined || isEncrypted(encoded)) return encoded;
  return Buffer.from(encoded, 'base64').toString('utf8');
}
