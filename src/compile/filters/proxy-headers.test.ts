import { headerSettings } from './proxy-headers.js';

test('only inbound listeners and gateways name the server and set client certificate details', () => {
  expect(headerSettings({}, 'inbound').connectionManager).toMatchObject({
    serverName: 'istio-envoy',
    forwardClientCertDetails: 'APPEND_FORWARD',
    setCurrentClientCertDetails: { subject: true, dns: true, uri: true },
  });
  expect(headerSettings({}, 'gateway').connectionManager).toMatchObject({ forwardClientCertDetails: 'SANITIZE_SET' });
  expect(JSON.stringify(headerSettings({}, 'outbound').connectionManager)).toBe('{}');
});

test('proxyHeaders switch headers off', () => {
  const config = {
    proxyHeaders: { server: { disabled: true }, requestId: { disabled: true }, envoyDebugHeaders: { disabled: true } },
  };
  const settings = headerSettings(config, 'outbound');
  expect(settings.connectionManager).toMatchObject({
    serverHeaderTransformation: 'PASS_THROUGH',
    generateRequestId: false,
  });
  expect(settings.suppressEnvoyHeaders).toBe(true);
});

test('certificate details are not set where they would not be forwarded', () => {
  const config = { gatewayTopology: { forwardClientCertDetails: 'FORWARD_ONLY' as const } };
  expect(headerSettings(config, 'gateway').connectionManager).toMatchObject({
    forwardClientCertDetails: 'FORWARD_ONLY',
    setCurrentClientCertDetails: undefined,
  });
});
