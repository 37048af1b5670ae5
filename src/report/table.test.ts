import { palette } from './color.js';
import { alignColumns, formatTable } from './table.js';

describe('formatTable', () => {
  const table = {
    header: ['NAME', 'LAST'],
    rows: [
      ['a-long-name', ''],
      ['b', 'x'],
    ],
    padding: 2,
  };

  it('pads every column but the last, and keeps the padding before an empty last cell', () => {
    expect(formatTable(table)).toBe('NAME         LAST\na-long-name  \nb            x\n');
  });

  it('measures columns in code points', () => {
    const wide = {
      header: ['N', 'L'],
      rows: [
        ['😀é', 'x'],
        ['abc', 'y'],
      ],
      padding: 1,
    };
    expect(formatTable(wide)).toBe('N   L\n😀é  x\nabc y\n');
  });

  it('paints cells without moving columns', () => {
    const painted = formatTable(table, palette(true), (column, cell, colors) =>
      column === 'NAME' && cell === 'b' ? colors.good : undefined,
    );
    expect(painted).toContain('\u001b[32mb\u001b[39m            x');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(formatTable(table));
  });
});

test('alignColumns aligns lines without a header of their own', () => {
  expect(
    alignColumns(
      [
        ['a:', '1'],
        ['long:', '2'],
      ],
      1,
    ),
  ).toBe('a:    1\nlong: 2\n');
});
