import { redactSecrets } from './redact.js';

describe('redactSecrets', () => {
  it('hides inline keys wherever they are, in both spellings', () => {
    const dump = {
      a: [{ tlsCertificate: { certificateChain: { inlineBytes: 'Y2VydA==' }, privateKey: { inlineBytes: 'a2V5' } } }],
      b: { tls_certificate: { private_key: { inline_string: 'key' }, password: { inline_bytes: 'cHc=' } } },
    };
    expect(redactSecrets(dump)).toEqual({
      a: [
        {
          tlsCertificate: {
            certificateChain: { inlineBytes: 'Y2VydA==' },
            privateKey: { inlineBytes: 'W3JlZGFjdGVkXQ==' },
          },
        },
      ],
      b: {
        tls_certificate: {
          private_key: { inline_string: '[redacted]' },
          password: { inline_bytes: 'W3JlZGFjdGVkXQ==' },
        },
      },
    });
  });

  it('leaves file names and other inline data alone', () => {
    const kept = {
      privateKey: { filename: '/etc/certs/key.pem' },
      directResponse: { body: { inlineString: 'hello' } },
    };
    expect(redactSecrets(kept)).toEqual(kept);
  });
});
