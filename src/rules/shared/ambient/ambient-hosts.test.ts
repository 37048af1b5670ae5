import { istio, meshOf, service } from '../../../model/testing/mesh-of.js';
import type { JsonObject } from '../../../source/document.js';
import { ambientFaultOf } from './ambient-hosts.js';

const namespace = (name: string, labels: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const AMBIENT = { 'istio.io/dataplane-mode': 'ambient' };

function faultOf(labels: JsonObject, host: string, from: string): string | undefined {
  const rule = istio('DestinationRule', 'rule', { host }, { namespace: from });
  const mesh = meshOf([namespace('amb', labels), namespace('web', {}), service('api', 'amb', [{ port: 80 }]), rule]);
  const [resource] = mesh.resources.DestinationRule;
  return resource && ambientFaultOf(mesh, resource, host)?.kind;
}

test.each([
  ['a Service without waypoint', AMBIENT, 'api', 'amb', 'no-waypoint'],
  ['a Service whose namespace uses one', { ...AMBIENT, 'istio.io/use-waypoint': 'w' }, 'api', 'amb', undefined],
  ['a namespace that opts out', { ...AMBIENT, 'istio.io/use-waypoint': 'none' }, 'api', 'amb', 'no-waypoint'],
  [
    'a rule of another namespace',
    { ...AMBIENT, 'istio.io/use-waypoint': 'w' },
    'api.amb.svc.cluster.local',
    'web',
    'elsewhere',
  ],
  ['a host outside', AMBIENT, 'www.example.com', 'amb', 'no-namespace-waypoint'],
  ['a host outside, from elsewhere', AMBIENT, 'www.example.com', 'web', undefined],
  ['no ambient mode', {}, 'api', 'amb', undefined],
])('%s', (_, labels, host, from, expected) => {
  expect(faultOf(labels, host, from)).toBe(expected);
});
