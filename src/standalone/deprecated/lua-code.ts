import { without } from '../rewrite.js';
import type { ReportingVisit } from '../rewrite-config.js';
import { configMessage } from '../typed-config.js';

/** Lua's `inlineCode`. */
export const luaCode: ReportingVisit = (record, report) => {
  if (configMessage(record) !== 'envoy.extensions.filters.http.lua.v3.Lua' || typeof record.inlineCode !== 'string') {
    return record;
  }
  report('replaced', 'inlineCode of a Lua filter', 'deprecated; defaultSourceCode is its successor');
  return { ...without(record, 'inlineCode'), defaultSourceCode: { inlineString: record.inlineCode } };
};
