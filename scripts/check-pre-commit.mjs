// Runs the hooks of .pre-commit-hooks.yaml with the real pre-commit, which has to be on the PATH, against a clone of HEAD.
//   node scripts/check-pre-commit.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'mesh-pre-commit-'));
const [clone, project] = [join(folder, 'mesh'), join(folder, 'project')];
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

git('clone', '--quiet', '--no-hardlinks', root, clone);
git('init', '--quiet', project);
writeFileSync(
  join(project, '.pre-commit-config.yaml'),
  `repos:
- repo: ${clone}
  rev: ${git('-C', clone, 'rev-parse', 'HEAD')}
  hooks:
  - id: mesh-validate
  - id: mesh-validate-fix
    stages: [manual]
`,
);

const policy = (mode) =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: strict, namespace: shop}\nspec: {mtls: {mode: ${mode}}}\n`;
const manifest = join(project, 'policy.yaml');

function expectRun(mode, args, passes) {
  writeFileSync(manifest, policy(mode));
  git('-C', project, 'add', '-A');
  const options = { cwd: project, encoding: 'utf8', env: { ...process.env, PRE_COMMIT_HOME: join(folder, 'cache') } };
  const { status, stdout, stderr } = spawnSync('pre-commit', ['run', '--all-files', ...args], options);
  if ((status === 0) === passes) console.log(`ok: ${mode} ${args.join(' ')}`);
  else {
    console.error(`mode ${mode}: pre-commit ended with ${status}\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
}

expectRun('STRICT', [], true);
expectRun('strict', [], false);
// A hook that changes a file fails once, so that the change is looked at.
expectRun('strict', ['--hook-stage', 'manual', 'mesh-validate-fix'], false);
if (readFileSync(manifest, 'utf8') !== policy('STRICT')) {
  console.error('mesh-validate-fix did not correct the file');
  process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
