// The serving half of fake-envoy.sh: the admin interface, one line on every listener, and an end as told.
//   GET /die/N on the admin interface makes it end with code N; a configuration with the text `fail-to-start` does not start.
//   FAKE_ENVOY_LOG names a file that gets a JSON line for every start.
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';

const args = process.argv.slice(2);
const file = args[args.indexOf('-c') + 1];
const text = readFileSync(file, 'utf8');
const start = { pid: process.pid, file, mode: statSync(file).mode & 0o777, args };
if (process.env.FAKE_ENVOY_LOG) appendFileSync(process.env.FAKE_ENVOY_LOG, `${JSON.stringify(start)}\n`);
if (text.includes('fail-to-start')) {
  console.error("error `cannot find a thing` initializing config 'x'");
  process.exit(1);
}
process.on('SIGTERM', () => process.exit(0));
function listen({ address, portValue }, answer) {
  createServer((request, response) => response.end(answer(request.url))).listen(portValue, address);
}
const config = JSON.parse(text);
for (const { name, address } of config.staticResources.listeners)
  listen(address.socketAddress, () => `listener ${name}\n`);
listen(config.admin.address.socketAddress, (url) => {
  const [, code] = /^\/die\/(\d+)$/.exec(url) ?? [];
  if (code) {
    console.error('out of everything');
    setImmediate(() => process.exit(Number(code)));
  }
  return 'LIVE\n';
});
