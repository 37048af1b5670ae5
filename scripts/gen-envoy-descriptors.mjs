// Writes src/envoy/descriptors/table.generated.ts: field names and types of the Envoy messages that an EnvoyFilter may hold,
// read from the Go modules that istiod is built with (see scripts/envoy-descriptors/go.mod).
//   node scripts/gen-envoy-descriptors.mjs [--check]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const scripts = dirname(fileURLToPath(import.meta.url));
const target = join(scripts, '..', 'src', 'envoy', 'descriptors', 'table.generated.ts');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const MODULES = ['github.com/envoyproxy/go-control-plane/envoy', 'github.com/envoyproxy/go-control-plane/contrib'];
// istiod links Istio's own declarations in place of these, which clash with them.
const CLASHING = /\/contrib\/.*\/(alpn|istio_stats|workload_discovery)\//;
const OTHER_PACKAGES = [
  'github.com/cncf/xds/go/udpa/type/v1',
  'github.com/cncf/xds/go/xds/type/v3',
  'github.com/cncf/xds/go/xds/type/matcher/v3',
  'istio.io/api/envoy/config/filter/http/alpn/v2alpha1',
  'istio.io/api/envoy/config/filter/http/jwt_auth/v2alpha1',
  'istio.io/api/envoy/config/filter/network/tcp_cluster_rewrite/v2alpha1',
  'istio.io/api/envoy/extensions/stats',
];
const ROOTS =
  /^(envoy\.(config|extensions|type|tcp)|udpa\.type|xds\.(core|type)|istio\.envoy|io\.istio|stats|cel\.expr|google\.api\.expr)\./;
const SCALARS = {
  bool: 'b',
  int32: 'i',
  sint32: 'i',
  sfixed32: 'i',
  int64: 'j',
  sint64: 'j',
  sfixed64: 'j',
  uint32: 'u',
  fixed32: 'u',
  uint64: 'v',
  fixed64: 'v',
  float: 'f',
  double: 'd',
  string: 's',
  bytes: 'y',
};

/** Shapes of every message and enum of the Go modules; undefined when Go or a module cannot be had here. */
function readShapes() {
  const work = mkdtempSync(join(tmpdir(), 'envoy-descriptors-'));
  const go = (...args) =>
    execFileSync('go', args, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    cpSync(join(scripts, 'envoy-descriptors'), work, { recursive: true });
    const listed = go('list', '-mod=mod', ...MODULES.map((module) => `${module}/...`)).split('\n');
    const api = listed.filter((name) => /v3/.test(name) && !name.includes('/pkg/') && !CLASHING.test(name));
    const imports = [...api, ...OTHER_PACKAGES].map((name) => `import _ "${name}"\n`).join('');
    writeFileSync(join(work, 'imports.go'), `package main\n\n${imports}`);
    return JSON.parse(go('run', '-mod=mod', '.'));
  } catch (error) {
    console.error(`${error.stderr ?? error.message}`.trim());
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** `['envoy.config.core.v3', 'Node.Extension']`: packages are lower case, messages and enums are not. */
function splitName(name) {
  const parts = name.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  return [parts.slice(0, first).join('.'), parts.slice(first).join('.')];
}

/** Messages and enums that a root message may contain, by name. */
function reachable(shapes) {
  const found = new Set();
  const queue = Object.keys(shapes.messages).filter((name) => ROOTS.test(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const field of shapes.messages[name] ?? []) if (field.type && !found.has(field.type)) queue.push(field.type);
  }
  return [...found].sort();
}

/** The table's text; src/envoy/descriptors/table.ts explains its lines. */
function encode(shapes) {
  const names = reachable(shapes);
  const packages = [...new Set(names.map((name) => splitName(name)[0]))].sort();
  const reference = (name, from) => {
    const [pkg, local] = splitName(name);
    return `${pkg === from ? '' : packages.indexOf(pkg).toString(36)}.${local}`;
  };
  const typeCode = (field, from) => {
    if (field.kind === 'message') return reference(field.type, from);
    if (field.kind === 'enum') return `#${reference(field.type, from)}`;
    return SCALARS[field.kind];
  };
  const fieldText = (fields, from) => {
    const oneofs = [...new Set(fields.map((field) => field.oneof).filter(Boolean))];
    return fields.map((field) => {
      const shape = field.repeated ? '*' : field.mapKey ? `{${SCALARS[field.mapKey]}}` : '';
      const presence = field.oneof ? `|${oneofs.indexOf(field.oneof)}` : field.optional ? '?' : '';
      return ` ${field.name}:${shape}${typeCode(field, from)}${presence}`;
    });
  };
  const enumText = (entries) =>
    entries.map(({ name, number }, index) => (number === index ? ` ${name}` : ` ${name}=${number}`));

  return packages
    .flatMap((pkg) => [
      `= ${pkg}`,
      ...names
        .filter((name) => splitName(name)[0] === pkg && pkg !== 'google.protobuf')
        .map((name) => {
          const local = splitName(name)[1];
          const fields = shapes.messages[name];
          return fields ? local + fieldText(fields, pkg).join('') : `#${local}${enumText(shapes.enums[name]).join('')}`;
        }),
    ])
    .join('\n');
}

const shapes = readShapes();
if (shapes === undefined) {
  console.log('gen-envoy-descriptors: skipped, the Go modules it reads are not available here');
  process.exit(0);
}
const text = `// Generated by scripts/gen-envoy-descriptors.mjs. Do not edit.\n\n/** Envoy's messages and enums, one a line; table.ts reads it. */\nexport const DESCRIPTOR_TABLE = \`\n${encode(shapes)}\n\`;\n`;
if (values.check) {
  const upToDate = existsSync(target) && readFileSync(target, 'utf8') === text;
  console.log(`gen-envoy-descriptors: table.generated.ts is ${upToDate ? 'up to date' : 'out of date'}`);
  process.exit(upToDate ? 0 : 1);
}
writeFileSync(target, text);
