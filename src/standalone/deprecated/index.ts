import type { Pass } from '../config.js';
import { rewriteConfig } from '../rewrite-config.js';
import { dnsCluster } from './dns.js';
import { grpcTimeout } from './grpc-timeout.js';
import { luaCode } from './lua-code.js';
import { principalMetadata } from './principal-metadata.js';
import { typedSubjectAltNames } from './subject-alt-names.js';

const REPLACEMENTS = [typedSubjectAltNames, grpcTimeout, principalMetadata, dnsCluster, luaCode];

/** Replaces deprecated fields by their successors, so that Envoy starts without warnings. */
export const replaceDeprecatedFields: Pass = (config) =>
  rewriteConfig(config, (record, report) =>
    REPLACEMENTS.reduce<typeof record | undefined>((at, replace) => at && replace(at, report), record),
  );
