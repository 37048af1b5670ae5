/** Prints what was found at one proxy. */
export function printProxy(input, proxy, { compared, skipped, differing, error }, show) {
  const counts = `${compared} compared${skipped > 0 ? `, ${skipped} not` : ''}, ${differing.length} differ`;
  console.log(`${input} ${proxy}: ${error ?? counts}`);
  for (const { name, request, found, seen } of differing.slice(0, show)) {
    console.log(`  differs: ${name ?? JSON.stringify(request)}`);
    for (const line of found) console.log(`    ${line}`);
    if (seen.log) console.log(`    Envoy logs ${JSON.stringify(seen.log)}`);
  }
}

/** The last line, and whether the run failed: by a difference, a proxy that was not served, or nothing compared. */
export function summary(results) {
  const compared = results.reduce((sum, each) => sum + each.compared, 0);
  const skipped = results.reduce((sum, each) => sum + each.skipped, 0);
  const differing = results.reduce((sum, each) => sum + each.differing.length, 0);
  const broken = results.filter(({ error }) => error !== undefined).length;
  const text = `${compared} requests compared with real Envoy at ${results.length} proxies: ${differing} differ, ${skipped} not comparable, ${broken} proxies not served`;
  return { text, failed: differing > 0 || broken > 0 || compared === 0 };
}
