import type { JsonRecord } from '../../source/json-fields.js';
import { type Palette, plain } from '../color.js';
import { type DataFormat, formatData } from '../data.js';
import { type CellPaint, formatTable, type Table } from '../table.js';
import { obstacle, SECTIONS, type Section, type SectionKind, type SectionOptions } from './sections.js';

/** The kinds of `mesh proxy-config`. */
export type ProxyConfigKind = SectionKind | 'all';

/** What to print of a dump. */
export interface ProxyConfigRequest extends Omit<SectionOptions, 'named'> {
  readonly kind: ProxyConfigKind;
  readonly format: DataFormat | 'short';
  /** `all` only: a title above each section. */
  readonly withHeaders?: boolean;
  readonly colors?: Palette;
}

/** The text to print and whether the resources asked for are none at all; or why there is nothing to print. */
export type ProxyConfigAnswer = { readonly text: string; readonly empty: boolean } | { readonly problem: string };

/** The sections of `proxy-config all`, in istioctl's order. */
const ALL: readonly SectionKind[] = ['bootstrap', 'clusters', 'listeners', 'routes', 'secrets', 'eds'];

const paintCell: CellPaint = (column, cell, colors) => {
  if (column === 'NAME' || column === 'RESOURCE NAME') return colors.faint;
  if (cell === 'HEALTHY' || cell === 'ACTIVE') return colors.good;
  if (cell === 'UNHEALTHY' || cell === 'FAILED' || (column === 'VALID CERT' && cell === 'false')) return colors.bad;
  if (cell === '404' || cell === 'DRAINING' || cell === 'DEGRADED') return colors.warning;
  if (column === 'VIRTUAL SERVICE' || column === 'DESTINATION RULE') return colors.note;
  return undefined;
};

const rowsOf = (content: Table | string): number => (typeof content === 'string' ? 0 : content.rows.length);

function render(content: Table | string, colors: Palette): string {
  if (typeof content !== 'string') return formatTable(content, colors, paintCell);
  return content.endsWith('\n') ? content : `${content}\n`;
}

function printAll(dump: JsonRecord, request: ProxyConfigRequest): ProxyConfigAnswer {
  const problem = ALL.map((kind) => obstacle(kind, dump)).find((found) => found !== undefined);
  if (problem !== undefined) return { problem };
  const texts = ALL.map((kind) => {
    const { table, title }: Section = SECTIONS[kind];
    const heading = request.withHeaders ? `------ ${title} INFO ------\n\n` : '';
    return heading + render(table(dump, { ...request, named: true }), request.colors ?? plain);
  });
  return { text: texts.join('\n'), empty: false };
}

/** JSON or YAML; istioctl ends YAML, which has its newline, with one more. */
export const dataText = (value: unknown, format: DataFormat): string =>
  formatData(value, format) + (format === 'yaml' ? '\n' : '');

/** Prints a part of an Envoy config_dump as istioctl does: its tables byte for byte, or the resources as JSON or YAML. */
export function printProxyConfig(dump: JsonRecord, request: ProxyConfigRequest): ProxyConfigAnswer {
  const { colors = plain, filters, format, kind } = request;
  if (kind === 'all')
    return format === 'short' ? printAll(dump, request) : { text: dataText(dump, format), empty: false };
  const problem = obstacle(kind, dump);
  if (problem !== undefined) return { problem };
  const { data, table }: Section = SECTIONS[kind];
  if (format === 'short') {
    const content = table(dump, { ...request, named: false });
    return { text: render(content, colors), empty: kind !== 'bootstrap' && rowsOf(content) === 0 };
  }
  const value = data(dump, filters);
  return { text: dataText(value, format), empty: Array.isArray(value) && value.length === 0 };
}
