import { lintText, placesOf } from './testing/lint-text.js';

const server = (fields: string): string => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: public, namespace: shop}
spec:
  servers:
  - port: {number: 80, name: http, protocol: HTTP}
    ${fields}
`;

test('a misspelt field is one finding, not a missing field as well', async () => {
  const { findings } = await lintText(server('host: [a.example.com]'), { only: ['structure', 'gateway'] });
  expect(placesOf({ findings })).toEqual(['7:5 MSH0020']);
  expect(findings[0]?.upstream).toContain('IST0106');
});

test('a field that is no misspelling is reported beside the missing one', async () => {
  const { findings } = await lintText(server('colour: red'), { only: ['structure'] });
  expect(placesOf({ findings })).toEqual(['6:5 MSH0023', '7:5 MSH0020']);
});

test('what depends on a missing field gives its codes to the one finding', async () => {
  const text = `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop}
spec:
  hosts: [cart]
  http:
  - route:
    - destination: {subset: v1}
`;
  const { findings } = await lintText(text, { only: ['structure', 'virtual-service'] });
  expect(placesOf({ findings })).toEqual(['8:20 MSH0023']);
  expect(findings[0]?.upstream).toEqual(['IST0106', 'IST0101']);
});
