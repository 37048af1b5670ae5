import { palette, wantsColor } from './color.js';

describe('wantsColor', () => {
  it('follows the terminal when nothing is set', () => {
    expect(wantsColor({}, true)).toBe(true);
    expect(wantsColor({}, false)).toBe(false);
    expect(wantsColor({ TERM: 'dumb' }, true)).toBe(false);
  });

  it('is switched off by a NO_COLOR that is not empty', () => {
    expect(wantsColor({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColor({ NO_COLOR: '' }, true)).toBe(true);
  });

  it('is decided by FORCE_COLOR before all', () => {
    expect(wantsColor({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
    expect(wantsColor({ FORCE_COLOR: '0' }, true)).toBe(false);
  });
});

test('a palette that is off returns text as it is', () => {
  expect(palette(false).bad('x')).toBe('x');
  expect(palette(true).bad('x')).toBe('\u001b[31mx\u001b[39m');
});
