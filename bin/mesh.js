#!/usr/bin/env node
// The launcher stays readable by old Node versions so that they can be told what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mesh needs Node.js 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(2);
}
if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  const { readFileSync } = await import('node:fs');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { loadBundle } = await import('./code-cache.js');
  const { main } = loadBundle(new URL('../dist/mesh.cjs', import.meta.url), process.argv[2]);
  await main(process.argv);
}
