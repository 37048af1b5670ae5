// Bundles src/ into dist/: mesh.cjs with everything, one file so that its compiled code can be cached (bin/code-cache.js), and the
// modules cli.js and index.js, which hand on parts of it.
//   node scripts/build.mjs [--outdir DIR] [--no-types]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { pruneTypes } from './lib/prune-types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { outdir: { type: 'string', default: join(root, 'dist') }, 'no-types': { type: 'boolean', default: false } },
});
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const outdir = resolve(values.outdir);
const bundle = join(outdir, 'mesh.cjs');
rmSync(outdir, { recursive: true, force: true });
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/bundle.ts'],
  outfile: bundle,
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: { __MESH_VERSION__: JSON.stringify(version), 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Half the start-up time is reading code; names stay for readable stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
});
const [{ text, hash }] = outputFiles;
// Only regular expressions are left with other characters than ASCII; without any, the file is read faster.
const code = text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
mkdirSync(outdir, { recursive: true });
writeFileSync(bundle, `// ${Buffer.from(hash, 'base64').toString('hex')}\n${code}`);

/** An ES module that hands on parts of the bundle. */
function writeModule(name, from, names) {
  // `import` of a CommonJS file this large spends long on finding its exports.
  const load =
    "import { createRequire } from 'node:module';\nconst bundle = createRequire(import.meta.url)('./mesh.cjs');\n";
  writeFileSync(join(outdir, name), `${load}export const { ${names.join(', ')} } = bundle${from};\n`);
}
const { library } = createRequire(bundle)(bundle);
writeModule('cli.js', '', ['main', 'buildProgram']);
writeModule('index.js', '.library', Object.keys(library).sort());
if (!values['no-types']) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(
    process.execPath,
    [tsc, '-p', join(root, 'scripts/tsconfig.types.json'), '--outDir', join(outdir, 'types')],
    { stdio: 'inherit' },
  );
  pruneTypes(join(outdir, 'types'), 'index.d.ts');
}
