import type { FilterChain } from '../../../envoy/types.js';
import { inspectors } from './inspectors.js';

const chain = (
  destinationPort: number | undefined,
  transportProtocol: string,
  applicationProtocols?: string[],
): FilterChain => ({
  filterChainMatch: { destinationPort, transportProtocol, applicationProtocols },
  filters: [],
});
const range = (start: number | undefined, end: number) => ({ destinationPortRange: { start, end } });

test('inspectors are off where no chain needs them', () => {
  const [tls, http] = inspectors([
    chain(undefined, 'tls'),
    chain(undefined, 'raw_buffer', ['http/1.1', 'h2c']),
    chain(8080, 'raw_buffer'),
    chain(9000, 'tls'),
  ]);
  expect(tls?.filterDisabled).toEqual(range(8080, 8081));
  expect(http?.filterDisabled).toEqual({ orMatch: { rules: [range(8080, 8081), range(9000, 9001)] } });
});

test('TLS is inspected on listed ports only when undeclared ports do without', () => {
  const [tls, ...others] = inspectors([chain(undefined, 'raw_buffer'), chain(8080, 'tls')]);
  expect(tls?.filterDisabled).toEqual({ notMatch: range(8080, 8081) });
  expect(others).toEqual([]);
});

test('the HTTP inspector is also off for undeclared ports that do without', () => {
  const [http] = inspectors([chain(undefined, 'raw_buffer'), chain(8080, 'raw_buffer', ['http/1.1'])]);
  expect(http?.filterDisabled).toEqual(range(undefined, 1));
});
