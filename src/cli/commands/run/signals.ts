const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The wish to end, told by a signal. */
export interface EndSignals {
  readonly first: Promise<void>;
  received(): boolean;
  close(): void;
}

/** Waits for a signal that asks the process to end; a second one ends it at once. */
export function toldToEnd(): EndSignals {
  let received = false;
  let resolve = (): void => undefined;
  const first = new Promise<void>((done) => {
    resolve = done;
  });
  const onSignal = (): void => {
    if (received) process.exit(1);
    received = true;
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    first,
    received: () => received,
    close: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
