// Installs the packages when the lockfile's content changed, then builds when a source's content changed.
// One process at a time: several builds of the solution may run at once on one checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';

const here = import.meta.dirname;
const dist = path.join(here, '../wwwroot/dist');
const installStamp = path.join(here, 'node_modules/.installed');
const buildStamp = path.join(here, 'node_modules/.built');
const outputs = ['public.css', 'staff.css', 'public.js', 'staff.js'].map(name => path.join(dist, name));

fs.mkdirSync(path.join(here, '../obj'), { recursive: true });
await withLock(path.join(here, '../obj/frontend.lock'), async () => {
  install();
  await build();
});

function install() {
  const wanted = hash(['package.json', 'package-lock.json', '.npmrc']);
  if (read(installStamp) === wanted) return;
  const npm = spawnSync('npm ci --no-progress --loglevel=error', { cwd: here, shell: true, stdio: 'inherit' });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  fs.writeFileSync(installStamp, wanted);
}

async function build() {
  const sources = ['js', 'scss'].flatMap(folder =>
    fs.readdirSync(path.join(here, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(here, path.join(entry.parentPath, entry.name))));
  const wanted = hash(['build.mjs', 'package-lock.json', ...sources.sort()]);
  if (read(buildStamp) === wanted && outputs.every(file => fs.existsSync(file))) {
    date();
    return;
  }
  const { buildInto } = await import('./build.mjs');
  await buildInto(dist);
  date();
  fs.writeFileSync(buildStamp, wanted);
}

/**
 * Whole seconds: the development server compares them with a date that has no fraction, and sends files that seem
 * changed uncompressed. The next second, so that they are not older than their sources.
 */
function date() {
  const second = Math.ceil(Date.now() / 1000);
  for (const name of fs.readdirSync(dist)) fs.utimesSync(path.join(dist, name), second, second);
}

function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file).update('\0').update(fs.readFileSync(path.join(here, file))).update('\0');
  return sum.digest('hex');
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
