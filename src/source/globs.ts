import picomatch from 'picomatch';

/** A pattern split into the folder it starts in and the part with wildcards. */
export interface Glob {
  readonly base: string;
  readonly glob: string;
  /** Matches paths below `base`. */
  readonly isMatch: (path: string) => boolean;
}

/** Reads a path as a glob; nothing for a plain path. */
export function parseGlob(path: string): Glob | undefined {
  const { isGlob, base, glob } = picomatch.scan(path);
  return isGlob ? { base: base === '' ? '.' : base, glob, isMatch: picomatch(glob) } : undefined;
}

/** Whether a path, with `/`, is meant by one of the patterns: itself, a folder above it, or for a bare name its last part. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    const anywhere = bare.includes('/') ? bare : `**/${bare}`;
    return picomatch([anywhere, `${anywhere}/**`], { dot: true });
  });
  return (path) => matchers.some((matches) => matches(path));
}
