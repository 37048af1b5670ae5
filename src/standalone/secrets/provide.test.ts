import { DEFAULT_OPTIONS } from '../config.js';
import { provideSecret } from './provide.js';

const NAME = 'kubernetes://shop/cert';
const SECRET = {
  name: NAME,
  tlsCertificate: { certificateChain: { inlineBytes: 'Y2VydA==' }, privateKey: { inlineBytes: 'a2V5' } },
};
const KNOWN = new Map([[NAME, SECRET]]);

test('secrets are inlined', () => {
  expect(provideSecret(NAME, KNOWN, DEFAULT_OPTIONS)).toEqual({ secret: SECRET, files: [], reads: [] });
});

test('keys can be hidden', () => {
  const provided = provideSecret(NAME, KNOWN, { ...DEFAULT_OPTIONS, secrets: 'redact' });
  expect(JSON.stringify(provided)).not.toContain('a2V5');
});

test('keys can be kept in files', () => {
  const provided = provideSecret(NAME, KNOWN, { ...DEFAULT_OPTIONS, secrets: 'files', secretDirectory: '/s' });
  expect(provided?.files).toEqual([
    { path: '/s/shop_cert/tls.crt', content: 'Y2VydA==' },
    { path: '/s/shop_cert/tls.key', content: 'a2V5' },
  ]);
  expect(JSON.stringify(provided?.secret)).not.toContain('a2V5');
});

test('certificates on the disk of the proxy', () => {
  expect(provideSecret('file-cert:/a.crt~/a.key', new Map(), DEFAULT_OPTIONS)?.reads).toEqual(['/a.crt', '/a.key']);
  expect(provideSecret('file-root:system', new Map(), DEFAULT_OPTIONS)?.reads).toEqual([DEFAULT_OPTIONS.systemRoots]);
});

test('a Secret that nobody has', () => {
  expect(provideSecret('kubernetes://none', KNOWN, DEFAULT_OPTIONS)).toBeUndefined();
});
