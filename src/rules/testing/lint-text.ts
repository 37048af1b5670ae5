import { loadText } from '../../source/load.js';
import { readConfig } from '../config/read-config.js';
import { type Validation, type ValidationRequest, validate } from '../validate.js';

/** Validates a text as the file `input.yaml`, with a configuration and further manifests as context. */
export async function lintText(
  text: string,
  {
    config,
    context,
    ...rest
  }: Partial<ValidationRequest> & { readonly config?: string; readonly contextText?: string } = {},
): Promise<Validation> {
  const read = config === undefined ? undefined : readConfig('mesh.config.yaml', config);
  if (read !== undefined && !('config' in read)) throw new Error(JSON.stringify(read));
  return validate({
    input: loadText('input.yaml', text),
    context: rest.contextText === undefined ? context : loadText('context.yaml', rest.contextText),
    configFile: read,
    ...rest,
  });
}

/** `line:column code`, for comparing. */
export function placesOf({ findings }: Pick<Validation, 'findings'>): readonly string[] {
  return findings.map(({ span, code }) => `${span.line}:${span.column} ${code}`);
}
