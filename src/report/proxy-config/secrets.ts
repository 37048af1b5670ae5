import { X509Certificate } from 'node:crypto';
import { typeUrl } from '../../envoy/type-urls.js';
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

/** What a row of the table is about: a PEM bundle, and the trust domain it speaks for where the secret names one. */
interface Bundle {
  readonly name: string;
  readonly pem: string;
  readonly trustDomain: string;
}

const SPIFFE_VALIDATOR = typeUrl('envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig');

const pemOf = (source: JsonRecord | undefined): string =>
  Buffer.from(textAt(source, 'inlineBytes'), 'base64').toString();

/** The certificate chain, else the trusted CA, else the bundles of a SPIFFE validator, one for each trust domain. */
function bundlesOf(item: JsonRecord): readonly Bundle[] {
  const secret = recordAt(item, 'secret');
  const chain = pemOf(recordAt(secret, 'tlsCertificate', 'certificateChain'));
  const pem = chain || pemOf(recordAt(secret, 'validationContext', 'trustedCa'));
  const validator = recordAt(secret, 'validationContext', 'customValidatorConfig', 'typedConfig');
  if (pem || validator?.['@type'] !== SPIFFE_VALIDATOR) return [{ name: textAt(item, 'name'), pem, trustDomain: '' }];
  return recordsAt(validator, 'trustDomains').map((domain) => ({
    name: textAt(secret, 'name'),
    pem: pemOf(recordAt(domain, 'trustBundle')),
    trustDomain: textAt(domain, 'name'),
  }));
}

/** The first block of a PEM bundle as a certificate; undefined when there is none or it is malformed. */
function firstCertificate(pem: string): X509Certificate | undefined {
  const block = /-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/.exec(pem)?.[2];
  try {
    return block === undefined ? undefined : new X509Certificate(Buffer.from(block, 'base64'));
  } catch {
    return undefined;
  }
}

/** The trust domain of the last SPIFFE identity in a certificate, or empty. */
function trustDomainOf(certificate: X509Certificate): string {
  const identities = certificate.subjectAltName?.matchAll(/URI:spiffe:\/\/([^/?#,"]*)/gi) ?? [];
  return [...identities].at(-1)?.[1] ?? '';
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
    BigInt(`0x${serialNumber}`).toString(16).padStart(32, '0'),
    rfc3339(validTo),
    rfc3339(validFrom),
  ];
}

/** The cells of a row, and the trust domain to show where every row has one. */
function describeBundle(bundle: Bundle, status: string, now: Date): { cells: readonly string[]; trustDomain: string } {
  const certificate = firstCertificate(bundle.pem);
  const [type = '', ...cells] = certificateCells(certificate, now);
  return {
    cells: [bundle.name, type, status, ...cells],
    trustDomain: certificate ? bundle.trustDomain || trustDomainOf(certificate) : '',
  };
}

/** The table of secrets, certificates judged at `now`; a sentence where there are none. With `named` as a section of `proxy-config all`. */
export function secretTable(secrets: JsonRecord | undefined, now: Date, named: boolean): Table | string {
  const known = LISTS.flatMap(([list, status]) => recordsAt(secrets, list).map((item) => ({ item, status })));
  if (known.length === 0) return 'No active or warming secrets found.';
  const items = known.flatMap(({ item, status }) =>
    bundlesOf(item).map((bundle) => describeBundle(bundle, status, now)),
  );
  if (items.length === 0) return 'No secret items to show.';
  const withDomains = items.every(({ trustDomain }) => trustDomain !== '');
  const rows = items.map(({ cells: [name = '', ...rest], trustDomain }) => [
    (named ? 'secret/' : '') + name,
    ...rest,
    ...(withDomains ? [trustDomain] : []),
  ]);
  const header = ['RESOURCE NAME', 'TYPE', 'STATUS', 'VALID CERT', 'SERIAL NUMBER', 'NOT AFTER', 'NOT BEFORE'];
  return { header: withDomains ? [...header, 'TRUST DOMAIN'] : header, rows, padding: 5 };
}
