import type { JsonObject } from '../source/document.js';
import { istio, meshOf } from './testing/mesh-of.js';

const PORTS = [{ number: 443, name: 'tls', protocol: 'TLS', targetPort: 8443 }];
const servicesOf = (spec: JsonObject, extra: JsonObject = {}, metadata: JsonObject = {}) =>
  meshOf([{ ...istio('ServiceEntry', 'ext', { ports: PORTS, ...spec }, metadata), ...extra }]).services.all;

describe('ServiceEntries', () => {
  test('give one service for each host and usable address', () => {
    const services = servicesOf({ hosts: ['a.test', 'b.test'], addresses: ['1.2.3.4/32', '10.0.0.0/8', 'nonsense'] });
    expect(services.map(({ hostname, defaultAddress }) => [hostname, defaultAddress])).toEqual([
      ['a.test', '1.2.3.4'],
      ['a.test', '10.0.0.0/8'],
      ['b.test', '1.2.3.4'],
      ['b.test', '10.0.0.0/8'],
    ]);
  });

  test('without location are external, without resolution pass traffic through to target ports', () => {
    const [found] = servicesOf({ hosts: ['a.test'] });
    expect(found).toMatchObject({ meshExternal: true, resolution: 'passthrough', name: 'a.test', objectName: 'ext' });
    expect(found?.passthroughTargetPorts).toEqual(new Map([[443, 8443]]));
    expect(servicesOf({ hosts: ['a.test'], location: 'MESH_INTERNAL' })[0]?.meshExternal).toBe(false);
  });

  test('have allocated addresses only from their status, and only where the controller allocates', () => {
    const status = {
      addresses: [
        { value: '240.240.0.1', host: 'a.test' },
        { value: '2001:2::1', host: 'a.test' },
      ],
    };
    const allocated = (spec: JsonObject, metadata?: JsonObject) =>
      servicesOf({ hosts: ['a.test'], ...spec }, { status }, metadata)[0]?.autoAllocated;
    expect(allocated({ resolution: 'DNS' })).toEqual({ v4: '240.240.0.1', v6: '2001:2::1' });
    expect(allocated({ resolution: 'NONE' })).toEqual({});
    expect(allocated({ resolution: 'DNS', addresses: ['1.1.1.1'] })).toEqual({});
    expect(
      allocated({ resolution: 'DNS' }, { labels: { 'networking.istio.io/enable-autoallocate-ip': 'false' } }),
    ).toEqual({});
  });
});
