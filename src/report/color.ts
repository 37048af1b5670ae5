import { Chalk } from 'chalk';

/** Paints a piece of text; the identity when colour is off. */
export type Paint = (text: string) => string;

/** The colours that reports use, by meaning. */
export interface Palette {
  readonly heading: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly bad: Paint;
  readonly note: Paint;
}

/** The variables of the environment that decide about colour. */
export interface ColorEnvironment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** Whether to colour what goes to a stream: FORCE_COLOR decides, then NO_COLOR, then whether it is a terminal. */
export function wantsColor(environment: ColorEnvironment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

/** The palette with colour on or off. */
export function palette(enabled: boolean): Palette {
  const chalk = new Chalk({ level: enabled ? 1 : 0 });
  return {
    heading: chalk.bold.underline,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    note: chalk.cyan,
  };
}

/** Text as it is. */
export const plain: Palette = palette(false);
