import { lintText } from './testing/lint-text.js';

const gateway = `apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: front, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - port: {number: 80, name: http, protocol: HTTP}
    hosts: [shop.example.com]
---
`;

const routes = (name: string, prefix: string, year: number): string => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: ${name}, namespace: shop, creationTimestamp: "${year}-01-01T00:00:00Z"}
spec:
  hosts: [shop.example.com]
  gateways: [front]
  http:
  - match: [{uri: {prefix: ${prefix}}}]
    redirect: {uri: /${name}}
---
`;

const found = async (text: string) =>
  (await lintText(text, { only: ['MSH0256', 'MSH1105', 'MSH0300', 'MSH0350'] })).findings;

test('a route that is proven lost also stands for the shared host, with the codes of other tools', async () => {
  const findings = await found(gateway + routes('old', '/a', 2024) + routes('new', '/a/b', 2025));
  expect(findings.map(({ code, resource }) => `${code} ${resource?.name}`)).toEqual(['MSH0256 old', 'MSH1105 new']);
  expect(findings[1]?.upstream).toContain('KIA1106');
});

test('without a proof the shared host is a finding of its own', async () => {
  const findings = await found(gateway + routes('old', '/a', 2024) + routes('new', '/b', 2025));
  expect(findings.map(({ code }) => code)).toEqual(['MSH0256', 'MSH0256']);
});

test('what a rejected value would lead to is not reported beside it', async () => {
  const findings = await found(`apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: cart, namespace: shop}
spec: {host: cart_!}
---
apiVersion: v1
kind: Service
metadata: {name: shop, namespace: shop}
spec: {ports: [{name: http, port: 80}]}
`);
  expect(findings.map(({ code }) => code)).toEqual(['MSH0300']);
});

test('a value of the wrong kind is one finding, whatever else would be wrong with it', async () => {
  const text = gateway.replace('number: 80', 'number: -80');
  const { findings } = await lintText(text, { only: ['structure', 'gateway'] });
  expect(findings.map(({ code }) => code)).toEqual(['MSH0025']);
});
