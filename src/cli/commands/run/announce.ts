import { proxyName } from '../../../model/proxy.js';
import { palette, wantsColor } from '../../../report/color.js';
import { renderServed, unreachableServices } from '../../../report/served.js';
import type { Configuration } from './configure.js';

/** Prints what Envoy serves, and where. */
export function announce({ proxy, served }: Configuration): void {
  const colors = palette(wantsColor(process.env, process.stdout.isTTY === true));
  const title = `Envoy serves ${proxyName(proxy)}; Ctrl-C ends it`;
  process.stdout.write(
    `${colors.strong(title)}\n\n${renderServed(served, { gateway: proxy.type === 'router', colors })}\n`,
  );
}

const MANY = 3;

/** Says which services cannot be reached, since a laptop is rarely in the network of the Pods. */
export function hint({ served }: Configuration): void {
  const services = unreachableServices(served);
  if (services.length === 0) return;
  const names =
    services.slice(0, MANY).join(', ') + (services.length > MANY ? `, and ${services.length - MANY} more` : '');
  process.stderr.write(
    `note: the addresses of ${names} are those of the mesh, not of this machine; --endpoint ${services[0]}=127.0.0.1:PORT points a service to this one\n`,
  );
}
