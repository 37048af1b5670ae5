import { isRecord, type JsonRecord, textAt } from '../source/json-fields.js';
import type { Change, PassResult, StockConfig } from './config.js';
import { rewrite } from './rewrite.js';

/** Notes that something of the resource at hand was changed. */
export type Report = (action: Change['action'], what: string, reason: string) => void;

export type ReportingVisit = (record: JsonRecord, report: Report) => JsonRecord | undefined;

/** Visits every object of every resource and of the bootstrap. */
export function rewriteConfig(config: StockConfig, visit: ReportingVisit): PassResult {
  const changes: Change[] = [];
  const all = (resources: readonly JsonRecord[]) => resources.flatMap((resource) => visited(resource, changes, visit));
  return {
    config: {
      listeners: all(config.listeners),
      clusters: all(config.clusters),
      secrets: config.secrets,
      bootstrap: rewrite(config.bootstrap, (record) => visit(record, reportInto(changes, 'bootstrap'))) ?? {},
    },
    changes,
  };
}

function visited(resource: JsonRecord, changes: Change[], visit: ReportingVisit): readonly JsonRecord[] {
  const report = reportInto(changes, textAt(resource, 'name'));
  const result = rewrite(resource, (record) => visit(record, report));
  return result === undefined ? [] : [result];
}

/** Maps whole resources of one kind; undefined leaves a resource out. */
export function mapResources(
  config: StockConfig,
  kind: 'listeners' | 'clusters',
  map: (resource: JsonRecord, report: Report) => JsonRecord | readonly JsonRecord[] | undefined,
): PassResult {
  const changes: Change[] = [];
  const mapped = config[kind].flatMap((resource) => {
    const result = map(resource, reportInto(changes, textAt(resource, 'name')));
    return result === undefined ? [] : isRecord(result) ? [result] : result;
  });
  return { config: { ...config, [kind]: mapped }, changes };
}

/** Reports changes of one resource into a list. */
export function reportInto(changes: Change[], where: string): Report {
  return (action, what, reason) => {
    changes.push({ action, what, where, reason });
  };
}
