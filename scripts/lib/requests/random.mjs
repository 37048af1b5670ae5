import fc from 'fast-check';

/** A repeatable source of chance: the same seed, the same choices. */
export function random(seed) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    /** The list in another order. */
    shuffled: (list) => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]);
    },
    /** A text that a regular expression matches, mostly; printable, and without what ends a path. */
    matching: (expression) => printable(sampled(expression, below(2 ** 31))),
  };
}

function sampled(expression, seed) {
  const [, flags = '', rest = expression] = /^\(\?([a-z]+)\)(.*)$/s.exec(expression) ?? [];
  try {
    const whole = new RegExp(`^(?:${rest})$`, flags.includes('i') ? 'i' : '');
    return fc.sample(fc.stringMatching(whole, { size: 'xsmall' }), { seed, numRuns: 1 })[0];
  } catch {
    return rest.replace(/[\\^$.*+?()[\]{}|]/g, '');
  }
}

function printable(text) {
  return text.replace(/[^!-~]/g, 'x').replace(/[#?%"<>\\^`{|}]/g, 'x');
}
