import { Option } from 'commander';
import { ipAddress } from '../../addresses.js';
import { hostPort, moreEndpoints, portOffset } from './flags.js';

/** How the configuration differs from the mesh's, for stock Envoy. */
export function standaloneOptions(): readonly Option[] {
  return [
    new Option('--admin <host:port>', 'address of the admin interface').argParser(hostPort),
    new Option('--listen <ip>', 'bind here what would be bound to every address').argParser(ipAddress),
    new Option('--port-offset <number>', 'add this to the port of every listener').argParser(portOffset),
    new Option('--endpoint <service[:port]=host:port>', 'send the traffic of a service there (repeatable)').argParser(
      moreEndpoints,
    ),
    new Option(
      '--mtls <mode>',
      "the mesh's mutual TLS: without it, or with the certificates in --certs (default: off)",
    ).choices(['off', 'files']),
    new Option(
      '--certs <directory>',
      'cert-chain.pem, key.pem and root-cert.pem of the workload, for --mtls files (default: /etc/certs)',
    ),
    new Option(
      '--secrets <mode>',
      'certificates and keys of Secrets: in the bootstrap, in files beside --out, or hidden (default: inline)',
    ).choices(['inline', 'files', 'redact']),
    new Option(
      '--missing-secrets <mode>',
      'what becomes of a server whose certificate is not in the input (default: error)',
    ).choices(['error', 'drop']),
    new Option('--access-log', 'log to standard output where the mesh has no access log'),
  ];
}
