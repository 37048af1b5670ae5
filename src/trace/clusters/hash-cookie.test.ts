import { hashCookies } from './hash-cookie.js';

const session = {
  hashPolicy: [
    {
      cookie: {
        name: 'sid',
        ttl: '0s',
        path: '/app',
        attributes: [{ name: 'SameSite', value: 'Strict' }, { name: 'Secure' }],
      },
    },
  ],
};

test('a session starts with the cookie that the hash wants', () => {
  expect(hashCookies(session, new Map())).toBe('sid="<hash>"; Path=/app; SameSite=Strict; Secure; HttpOnly');
  expect(hashCookies({ hashPolicy: [{ cookie: { name: 'a', ttl: '90s' } }] }, new Map())).toBe(
    'a="<hash>"; Max-Age=90; HttpOnly',
  );
});

test('a client that has the cookie, and a cookie without a lifetime, get none', () => {
  expect(hashCookies(session, new Map([['cookie', 'x=1; sid=abc']]))).toBeUndefined();
  expect(hashCookies({ hashPolicy: [{ cookie: { name: 'a' } }] }, new Map())).toBeUndefined();
});
