import { isRecord } from '../../source/json-fields.js';
import type { ReportingVisit } from '../rewrite-config.js';

/** An RBAC principal's `metadata`, whose successor names the source of the metadata. */
export const principalMetadata: ReportingVisit = (record, report) => {
  const { metadata } = record;
  if (Object.keys(record).length !== 1 || !isRecord(metadata)) return record;
  if (typeof metadata.filter !== 'string' || !Array.isArray(metadata.path)) return record;
  report('replaced', 'RBAC metadata matcher', 'deprecated; sourcedMetadata is its successor');
  return { sourcedMetadata: { metadataMatcher: metadata } };
};
