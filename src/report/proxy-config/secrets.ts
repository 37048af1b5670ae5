import { X509Certificate } from 'node:crypto';
import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { section } from './dump.js';

/** Lists of secrets in istioctl's order, with the status it gives to their members. */
const LISTS = [
  ['dynamicWarmingSecrets', 'WARMING'],
  ['dynamicActiveSecrets', 'ACTIVE'],
] as const;

/** The secrets section, or undefined. */
export function secretsDumpOf(dump: JsonRecord): JsonRecord | undefined {
  return section(dump, 'SecretsConfigDump');
}

/** A PEM bundle of a secret, and the trust domain it speaks for where there is one. */
interface Bundle {
  readonly pem: string;
  readonly trustDomain: string;
}

const pemOf = (source: JsonRecord | undefined): string =>
  Buffer.from(textAt(source, 'inlineBytes'), 'base64').toString() || textAt(source, 'inlineString');

/** The certificate chain, else the trusted CA, else the bundles of a SPIFFE validator, one for each trust domain. */
function bundlesOf(secret: JsonRecord | undefined): readonly Bundle[] {
  const chain = pemOf(recordAt(secret, 'tlsCertificate', 'certificateChain'));
  const pem = chain || pemOf(recordAt(secret, 'validationContext', 'trustedCa'));
  const domains = recordsAt(secret, 'validationContext', 'customValidatorConfig', 'typedConfig', 'trustDomains');
  if (pem || domains.length === 0) return [{ pem, trustDomain: '' }];
  return domains.map((domain) => ({
    pem: pemOf(recordAt(domain, 'trustBundle')),
    trustDomain: textAt(domain, 'name'),
  }));
}

/** The first certificate of a PEM bundle; undefined when there is none or it is malformed. */
function firstCertificate(pem: string): X509Certificate | undefined {
  const block = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/.exec(pem)?.[0];
  try {
    return block === undefined ? undefined : new X509Certificate(block);
  } catch {
    return undefined;
  }
}

/** RFC 3339 to the second, from the form `Jan  1 00:00:00 2045 GMT`. */
const rfc3339 = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z');

function certificateCells(certificate: X509Certificate | undefined, now: Date): readonly string[] {
  if (!certificate) return ['', 'false', '', '', ''];
  const { ca, serialNumber, validFrom, validTo } = certificate;
  const valid = new Date(validFrom) <= now && now <= new Date(validTo);
  return [
    ca ? 'CA' : 'Cert Chain',
    String(valid),
    serialNumber.toLowerCase().padStart(32, '0'),
    rfc3339(validTo),
    rfc3339(validFrom),
  ];
}

/** The table of secrets, certificates judged at `now`; a sentence where there are none. With `named` as a section of `proxy-config all`. */
export function secretTable(secrets: JsonRecord | undefined, now: Date, named: boolean): Table | string {
  const items = LISTS.flatMap(([list, status]) =>
    recordsAt(secrets, list).flatMap((item) =>
      bundlesOf(recordAt(item, 'secret')).map((bundle) => ({
        ...bundle,
        status,
        name: (named ? 'secret/' : '') + textAt(item, 'name'),
      })),
    ),
  );
  if (items.length === 0) return 'No active or warming secrets found.';
  const withDomains = items.every((item) => item.trustDomain !== '');
  const rows = items.map(({ name, pem, status, trustDomain }) => {
    const [type = '', ...cells] = certificateCells(firstCertificate(pem), now);
    return [name, type, status, ...cells, ...(withDomains ? [trustDomain] : [])];
  });
  const header = ['RESOURCE NAME', 'TYPE', 'STATUS', 'VALID CERT', 'SERIAL NUMBER', 'NOT AFTER', 'NOT BEFORE'];
  return { header: withDomains ? [...header, 'TRUST DOMAIN'] : header, rows, padding: 5 };
}
