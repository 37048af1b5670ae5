const CRASH = new Error('a patch that makes istiod panic');

/** Ends a patch run as a Go panic does. */
export function crash(): never {
  throw CRASH;
}

/** Mirrors HandleCrash: after a panic what was done so far stays, and the rest of the run does not happen. */
export function untilCrash(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error !== CRASH) throw error;
  }
}
