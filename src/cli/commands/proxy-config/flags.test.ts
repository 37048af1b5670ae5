import { Command, CommanderError } from 'commander';
import { register } from '../proxy-config.js';
import { fromGoBoolean } from './flags.js';

test.each([
  ['--verbose=false', '--no-verbose'],
  ['--verbose=T', '--verbose'],
  ['--with-headers=1', '--with-headers'],
  ['--name=false', '--name=false'],
  ['webapp', 'webapp'],
])("Go's %s is %s", (given, expected) => {
  expect(fromGoBoolean(given)).toBe(expected);
});

/** The parse error of a command line, as `code: message`. */
async function refusal(...args: readonly string[]): Promise<string> {
  const program = new Command('mesh').exitOverride().configureOutput({ writeErr: () => undefined });
  register(program);
  const error: unknown = await program.parseAsync(['node', 'mesh', ...args]).catch((thrown: unknown) => thrown);
  return error instanceof CommanderError ? `${error.code}: ${error.message}` : String(error);
}

describe('command line', () => {
  it('suggests what may have been meant', async () => {
    expect(await refusal('pc', 'listner')).toContain('has no kind "listner"');
    expect(await refusal('pc', 'listeners', '--prot', '80')).toContain('(Did you mean --port?)');
  });

  it('refuses formats, ports and flags that do not belong', async () => {
    expect(await refusal('pc', 'l', '-o', 'table')).toContain('Allowed choices are short, json, yaml.');
    expect(await refusal('pc', 'l', '--port', 'http')).toContain('It must be a whole number.');
    expect(await refusal('pc', 'l', '--proxy-admin-port', '70000')).toContain('must be in the range 1..65535');
    expect(await refusal('pc', 'r', '--subset', 'v1')).toContain("unknown option '--subset'");
  });
});
