#!/usr/bin/env node
// The launcher stays readable by old Node versions so that they can be told what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mesh needs Node.js 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(2);
}
const { enableCompileCache } = await import('node:module');
enableCompileCache?.();
const { main } = await import('../dist/cli.js');
await main(process.argv);
