import { lintText } from './testing/lint-text.js';

const entry = (name: string, host: string): string => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: ${name}, namespace: shop}
spec:
  hosts: [${host}]
  ports: [{number: 443, name: tls, protocol: TLS}]
  resolution: DNS
---
`;

const severities = async (text: string) =>
  (await lintText(text, { only: ['MSH0470'] })).findings.map(
    ({ severity, resource }) => `${resource?.name} ${severity}`,
  );

test('of two objects that clash one carries the warning', async () => {
  const text = entry('one', 'a.example.com') + entry('two', 'a.example.com');
  expect(await severities(text)).toEqual(['one info', 'two warning']);
});

test('two clashes are two warnings', async () => {
  const text = ['a', 'b'].map((host) => entry(`${host}1`, `${host}.test`) + entry(`${host}2`, `${host}.test`)).join('');
  expect(await severities(text)).toEqual(['a1 info', 'a2 warning', 'b1 info', 'b2 warning']);
});
