import type { Destination } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { isDnsLabel, wildcardDomainFault } from '../values/dns-name.js';
import { portFault } from '../values/port-number.js';

/** What is wrong with a part of a destination. */
export interface DestinationFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

/** The parts of a destination that name nothing that can exist. */
export function destinationFaults({ host, subset = '', port }: Destination): readonly DestinationFault[] {
  const wrongHost =
    host === undefined ? undefined : host === '*' ? 'is every host, not one' : wildcardDomainFault(host);
  const number = port?.number ?? 0;
  const wrongPort = port === undefined ? undefined : portFault(number);
  return [
    ...(wrongHost === undefined
      ? []
      : [
          {
            steps: ['host'],
            fact: `destination host ${JSON.stringify(host)} ${wrongHost}`,
            help: hostHelp(host ?? ''),
          },
        ]),
    ...(subset === '' || isDnsLabel(subset)
      ? []
      : [{ steps: ['subset'], fact: `${JSON.stringify(subset)} is no name of a subset` }]),
    ...(wrongPort === undefined
      ? []
      : [{ steps: port?.number === undefined ? ['port'] : ['port', 'number'], fact: `port ${number} ${wrongPort}` }]),
  ];
}

function hostHelp(host: string): string | undefined {
  if (/^[\w.-]+:\d+$/.test(host))
    return `write host: ${host.replace(/:\d+$/, '')} and port: {number: ${host.replace(/^.*:/, '')}}`;
  if (host.includes('://')) return 'write the host alone, without a scheme';
  return /^\d+\.\d+\.\d+\.\d+$/.test(host)
    ? 'define a ServiceEntry with this address and name its host here'
    : undefined;
}
