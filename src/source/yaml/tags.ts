import { resolvePlainScalar, type ScalarValue } from './scalars.js';

const STANDARD_PREFIX = '!<tag:yaml.org,2002:';

/** The value of a scalar with an explicit tag; nothing when the text does not fit the tag. Other tags than YAML's own leave a string. */
export function resolveTaggedScalar(tag: string, text: string): ScalarValue | undefined {
  const shortTag = tag.startsWith(STANDARD_PREFIX) ? `!!${tag.slice(STANDARD_PREFIX.length, -1)}` : tag;
  switch (shortTag) {
    case '!!int':
      return whenType(resolvePlainScalar(text), (value) => Number.isInteger(value));
    case '!!float':
      return whenType(resolvePlainScalar(text), (value) => typeof value === 'number');
    case '!!bool':
      return whenType(resolvePlainScalar(text), (value) => typeof value === 'boolean');
    case '!!null':
      return whenType(resolvePlainScalar(text), (value) => value === null);
    case '!!binary':
      return decodeBase64(text.replace(/\s/g, ''));
    default:
      return text;
  }
}

function whenType(value: ScalarValue, fits: (value: ScalarValue) => boolean): ScalarValue | undefined {
  return fits(value) ? value : undefined;
}

function decodeBase64(text: string): string | undefined {
  const wellFormed = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return wellFormed ? Buffer.from(text, 'base64').toString('utf8') : undefined;
}
