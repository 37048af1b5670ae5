import type { Mesh } from '../../model/mesh.js';
import type { RouteTests } from '../format.js';
import { testSession } from '../session.js';
import { httpTests } from './http-tests.js';
import { serverTests } from './server-tests.js';
import { serviceTests } from './service-tests.js';
import { streamTests } from './stream-tests.js';

/**
 * Tests to start from, expecting what the mesh does now: one for each route of each VirtualService, for each server of a
 * Gateway without routes, and for each port of a service that has no rules.
 */
export function scaffold(mesh: Mesh, manifests: readonly string[]): RouteTests {
  const session = testSession(mesh);
  const tests = [
    ...mesh.virtualServices.all.flatMap((each) => [...httpTests(session, each), ...streamTests(session, each)]),
    ...mesh.gateways.flatMap((gateway) => serverTests(session, gateway)),
    ...mesh.services.all.flatMap((service) => serviceTests(session, service)),
  ];
  return { manifests, tests };
}
