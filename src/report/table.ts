import { type Paint, type Palette, plain } from './color.js';

/** A table as istioctl lays it out: columns padded to the widest cell, the last one not padded. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Spaces between the widest cell of a column and the next column. */
  readonly padding: number;
}

/** How a cell is painted on a terminal, by the name of its column. */
export type CellPaint = (column: string, cell: string, colors: Palette) => Paint | undefined;

const PAIRS = /[\ud800-\udbff]/g;

/** Columns are measured in code points, as Go's tabwriter does. */
function width(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0);
}

function columnWidths(lines: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  }
  return widths;
}

/** Lines of cells aligned into columns, every line ended by a newline. */
export function alignColumns(lines: readonly (readonly string[])[], padding: number): string {
  const [header = [], ...rows] = lines;
  return formatTable({ header, rows, padding });
}

/** The table as text, every line ended by a newline. Painting changes no width. */
export function formatTable(table: Table, colors: Palette = plain, cellPaint?: CellPaint): string {
  const widths = columnWidths([table.header, ...table.rows]);
  const last = table.header.length - 1;
  const paintBody = (cell: string, column: number): string =>
    colors === plain ? cell : (cellPaint?.(table.header[column] ?? '', cell, colors)?.(cell) ?? cell);
  const line = (cells: readonly string[], paint: (cell: string, column: number) => string): string => {
    let text = '';
    for (const [column, cell] of cells.entries()) {
      text += paint(cell, column);
      if (column < last) text += ' '.repeat((widths[column] ?? 0) - width(cell) + table.padding);
    }
    return `${text}\n`;
  };
  return line(table.header, (cell) => colors.strong(cell)) + table.rows.map((cells) => line(cells, paintBody)).join('');
}
