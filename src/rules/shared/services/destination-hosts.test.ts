import { istio, meshOf, service } from '../../../model/testing/mesh-of.js';
import { partlyQualifiedHost, unknownHostHelp } from './destination-hosts.js';

const http = [{ name: 'http', port: 80 }];
const mesh = meshOf([
  service('reviews', 'shop', http),
  service('ratings', 'blog', http),
  istio('ServiceEntry', 'ext', {
    hosts: ['api.example.com'],
    exportTo: ['.'],
    ports: [{ number: 443, name: 'tls', protocol: 'TLS' }],
  }),
]);

test('service.namespace and service.namespace.svc are names of Kubernetes only', () => {
  expect(partlyQualifiedHost(mesh, 'reviews.shop')).toBe('reviews.shop.svc.cluster.local');
  expect(partlyQualifiedHost(mesh, 'reviews.shop.svc')).toBe('reviews.shop.svc.cluster.local');
  expect(partlyQualifiedHost(mesh, 'reviews.shop.cluster')).toBeUndefined();
  expect(partlyQualifiedHost(mesh, 'example.com')).toBeUndefined();
});

test.each([
  ['reviews.shop', 'shop', 'write reviews.shop.svc.cluster.local'],
  [
    'ratings',
    'shop',
    'ratings alone means ratings.shop.svc.cluster.local; did you mean ratings.blog.svc.cluster.local?',
  ],
  ['reveiws', 'shop', 'did you mean reviews?'],
  ['rewiews.shop.svc.cluster.local', 'blog', 'did you mean reviews.shop.svc.cluster.local?'],
  ['api.example.com', 'shop', 'ServiceEntry default/ext defines it, but is exported to default'],
  ['something-else', 'shop', 'define a Service or a ServiceEntry for something-else.shop.svc.cluster.local'],
])('%s in %s: %s', (host, namespace, help) => {
  expect(unknownHostHelp(mesh, host, namespace)).toContain(help);
});
