import { X509Certificate } from 'node:crypto';
import { type JsonRecord, recordAt, recordsAt, textAt } from '../json.js';
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

/** A PEM bundle of a secret: the certificate chain, else the trusted CA. */
function pemOf(secret: JsonRecord | undefined): string {
  const sources = [
    recordAt(secret, 'tlsCertificate', 'certificateChain'),
    recordAt(secret, 'validationContext', 'trustedCa'),
  ];
  const texts = sources.map(
    (source) => Buffer.from(textAt(source, 'inlineBytes'), 'base64').toString() || textAt(source, 'inlineString'),
  );
  return texts.find((text) => text !== '') ?? '';
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
  const rows = LISTS.flatMap(([list, status]) =>
    recordsAt(secrets, list).map((item) => {
      const [type = '', ...cells] = certificateCells(firstCertificate(pemOf(recordAt(item, 'secret'))), now);
      return [(named ? 'secret/' : '') + textAt(item, 'name'), type, status, ...cells];
    }),
  );
  if (rows.length === 0) return 'No active or warming secrets found.';
  const header = ['RESOURCE NAME', 'TYPE', 'STATUS', 'VALID CERT', 'SERIAL NUMBER', 'NOT AFTER', 'NOT BEFORE'];
  return { header, rows, padding: 5 };
}
