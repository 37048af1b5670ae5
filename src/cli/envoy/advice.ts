/** What to do about complaints of Envoy that are frequent; the first that matches counts. */
const ADVICE: readonly (readonly [complaint: RegExp, help: string])[] = [
  [
    /registered implementation for|could not find @type/,
    'this build of Envoy has no such extension: check the name and the type URL, or leave out the EnvoyFilter that adds it',
  ],
  [
    /no such field|unknown enum value/,
    'this version of Envoy does not know it: check the spelling, or the version: envoy --version',
  ],
  [
    /Only unique values for domains|Only a single wildcard domain/,
    'one host may be in one virtual host of a port only',
  ],
  [/terminal filter/, 'the router, or a TCP proxy, ends the chain: insert other filters before it (INSERT_BEFORE)'],
  [/in StreamInfo|command operator|COMMAND/i, 'a % begins a variable of Envoy; write %% for the sign itself'],
  [/script load error/, 'Envoy compiles Lua when it loads the configuration: mend the script'],
  [/jwks/i, 'jwks takes a JSON Web Key Set: {"keys": [...]}'],
  [
    /certificate chain|private key|trusted CA/i,
    'the Secret holds no usable certificate or key: openssl x509 -text shows what it is',
  ],
  [/Invalid path/, 'Envoy reads this file from the machine it runs on'],
  [/missing \)|missing \]|regex|repetition|escape sequence/i, 'Envoy reads regular expressions as RE2 does'],
];

const GENERAL =
  'mesh generate without --check writes the configuration as it is; mesh validate may say more about the YAML';

/** The way out of a complaint. */
export function adviceOn(complaint: string): string {
  return ADVICE.find(([pattern]) => pattern.test(complaint))?.[1] ?? GENERAL;
}
