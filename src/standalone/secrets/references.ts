import { isRecord, type JsonRecord, textAt } from '../../source/json-fields.js';
import { rewrite } from '../rewrite.js';

/** What a TLS configuration needs from elsewhere. */
export interface TlsNeeds {
  /** Names of secrets that it asks a secret discovery service for. */
  readonly secrets: readonly string[];
  /** Files that it reads. */
  readonly files: readonly string[];
}

const NOTHING: TlsNeeds = { secrets: [], files: [] };
const FILE_FIELDS = ['crl', 'trustedCa', 'certificateChain', 'privateKey'];

/** The needs of every TLS configuration within a value. */
export function tlsNeeds(value: unknown): TlsNeeds {
  if (Array.isArray(value)) return together(value.map(tlsNeeds));
  if (!isRecord(value)) return NOTHING;
  if (value.sdsConfig !== undefined && typeof value.name === 'string') return { secrets: [value.name], files: [] };
  const files = FILE_FIELDS.map((field) => textAt(value, field, 'filename')).filter((file) => file !== '');
  return together([{ secrets: [], files }, ...Object.values(value).map(tlsNeeds)]);
}

function together(needs: readonly TlsNeeds[]): TlsNeeds {
  return { secrets: needs.flatMap((need) => need.secrets), files: needs.flatMap((need) => need.files) };
}

/** The resource with references to static secrets instead. */
export function withStaticReferences(resource: JsonRecord): JsonRecord {
  const toStatic = (record: JsonRecord) =>
    record.sdsConfig !== undefined && record.name !== undefined ? { name: record.name } : record;
  return rewrite(resource, toStatic) ?? resource;
}
