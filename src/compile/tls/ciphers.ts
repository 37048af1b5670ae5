const KNOWN_SUITES: ReadonlySet<string> = new Set([
  '',
  'ALL',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA',
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA',
  'AES256-SHA',
  'DES-CBC3-SHA',
]);

/** The suites of a list that Envoy knows, each once; BoringSSL's operators (`[a|b]`, `-a`, `!a`) pass unchecked. */
export function acceptedCiphers(suites: readonly string[]): readonly string[] {
  return [...new Set(suites)].filter((suite) => KNOWN_SUITES.has(suite) || !/^[\p{L}\p{N}]/u.test(suite));
}

/** Suites of the mesh's own mutual TLS unless meshConfig.meshMTLS names others. */
export const MESH_CIPHERS: readonly string[] = [
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-GCM-SHA256',
];
