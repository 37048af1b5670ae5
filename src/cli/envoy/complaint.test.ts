import { adviceOn } from './advice.js';
import { complaintIn, complaintKey } from './complaint.js';

/** What `envoy --mode validate` of 1.40 prints, before and after it has set its log format. */
const plain = (message: string): string =>
  `[2026-11-21 15:22:12.461][17271][critical][main] [source/server/config_validation/server.cc:76] error initializing configuration 'bad.json': ${message}\n`;
const formatted = (message: string): string =>
  `2026-11-21T15:22:12.901544Z\tcritical\tenvoy main source/server/config_validation/server.cc:76\terror initializing configuration 'bad.json': ${message}\tthread=17286\n`;

test.each([
  [
    plain(
      "Protobuf message (type envoy.config.bootstrap.v3.Bootstrap reason INVALID_ARGUMENT: invalid JSON in envoy.config.bootstrap.v3.Bootstrap @ staticResources.clusters[3]: message  envoy.config.cluster.v3.Cluster,  near 1:14493   (offset 14492): no such  field:   'foo') has unknown fields",
    ),
    "no such field: 'foo' (staticResources.clusters[3])",
  ],
  [
    plain(
      'Unable to parse JSON as proto (INVALID_ARGUMENT: could not find @type \'type.googleapis.com/foo.Bar\'): {"node": {"id": "router"}}',
    ),
    "could not find @type 'type.googleapis.com/foo.Bar'",
  ],
  [
    plain(
      "Protobuf message (type envoy.config.bootstrap.v3.Bootstrap reason INVALID_ARGUMENT: unknown enum value: 'NOPE') has unknown fields",
    ),
    "unknown enum value: 'NOPE'",
  ],
  [
    plain(
      'Unable to parse JSON as proto (INVALID_ARGUMENT: invalid JSON  in envoy.config.bootstrap.v3.Bootstrap   @ staticResources.clusters[3].connectTimeout: message google.protobuf.Duration, near  1:13634   (offset 13633): duration  must start with an integer): {"node": {}}',
    ),
    'duration must start with an integer (staticResources.clusters[3].connectTimeout)',
  ],
  [
    formatted(
      'goo.gle/debugonly    \nabort {\n  http_status: 1\n}\n: Proto constraint validation failed (HTTPFaultValidationError.Abort: embedded message failed validation | caused by FaultAbortValidationError.HttpStatus: value must be inside range [200, 600))',
    ),
    'FaultAbort.HttpStatus: value must be inside range [200, 600)',
  ],
  [
    plain('Invalid duration: Expected positive duration: goo.gle/debugstr   \nseconds: -1\n'),
    'Invalid duration: Expected positive duration: seconds: -1',
  ],
  [formatted('missing ): ('), 'missing ): ('],
  [formatted('Not supported field in StreamInfo: NOPE'), 'Not supported field in StreamInfo: NOPE'],
])('what Envoy says of %j is one line', (output, complaint) => {
  expect(complaintIn(output)).toBe(complaint);
});

test('what a starting Envoy says', () => {
  const output =
    "2026-11-21T15:22:15.520033Z\tcritical\tenvoy main source/server/server.cc:449\terror `cannot bind '127.0.0.1:18080': Address already in use` initializing config 'goo.gle/debugstr   \n  e.json'\tthread=17447\n";
  expect(complaintIn(output)).toBe("cannot bind '127.0.0.1:18080': Address already in use");
});

test('other output is no complaint', () => {
  expect(complaintIn('usage: envoy [options]\n')).toBeUndefined();
});

test('a complaint is the same one in a smaller configuration', () => {
  expect(complaintKey("no such field: 'foo' (staticResources.clusters[3])")).toBe(
    complaintKey("no such field: 'foo' (staticResources.clusters[0])"),
  );
  expect(complaintKey("no such field: 'foo'")).not.toBe(complaintKey("no such field: 'bar'"));
});

test.each([
  ["Didn't find a registered implementation for 'nope' with type URL: 'google.protobuf.Struct'", 'no such extension'],
  ['Only unique values for domains are permitted. Duplicate entry of domain a.example in route http.8080', 'one host'],
  ["script load error: [string \"function x(\"]:1: '=' expected near '<eof>'", 'Lua'],
  ['Failed to load certificate chain from <inline>', 'Secret'],
  ['missing ): (', 'RE2'],
  ['something new', 'without --check'],
])('help on %s', (complaint, help) => {
  expect(adviceOn(complaint)).toContain(help);
});
