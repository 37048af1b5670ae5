import { hostPort, moreEndpoints, portOffset } from './flags.js';

test('addresses', () => {
  expect(hostPort('127.0.0.1:80')).toEqual({ host: '127.0.0.1', port: 80 });
  expect(hostPort('[::1]:80')).toEqual({ host: '::1', port: 80 });
  for (const text of ['80', 'host', '::1:80', 'host:0', 'host:65536', '[host]:80'])
    expect(() => hostPort(text)).toThrow();
});

test('endpoints', () => {
  const first = moreEndpoints('webapp=127.0.0.1:3000');
  expect(moreEndpoints('redis.shop:6379=cache:7000', first)).toEqual([
    { service: 'webapp', port: undefined, host: '127.0.0.1', hostPort: 3000 },
    { service: 'redis.shop', port: 6379, host: 'cache', hostPort: 7000 },
  ]);
  for (const text of ['webapp', '=127.0.0.1:1', 'webapp:x=127.0.0.1:1', 'webapp=3000']) {
    expect(() => moreEndpoints(text)).toThrow();
  }
});

test('offsets', () => {
  expect(portOffset('10000')).toBe(10000);
  for (const text of ['-1', '1.5', 'x', '70000']) expect(() => portOffset(text)).toThrow();
});
