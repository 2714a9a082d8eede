// Sass → compressed style sheets, esbuild → minified ES modules, into the folder that the site serves.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import * as sass from 'sass';

const here = import.meta.dirname;

/** @param {string} dist the folder to fill; files of an earlier build that are no longer made are removed */
export async function buildInto(dist) {
  const files = new Map([...styles(), ...(await scripts())]);
  fs.mkdirSync(dist, { recursive: true });
  for (const [name, content] of files) replace(path.join(dist, name), content);
  for (const old of fs.readdirSync(dist)) {
    if (!files.has(old)) fs.rmSync(path.join(dist, old), { recursive: true });
  }
}

function styles() {
  return ['public', 'staff'].map(name => {
    const { css } = sass.compile(path.join(here, `scss/${name}.scss`), {
      style: 'compressed',
      loadPaths: [path.join(here, 'scss'), path.join(here, 'node_modules')],
      quietDeps: true,
    });
    return [`${name}.css`, css];
  });
}

async function scripts() {
  const options = {
    absWorkingDir: here, bundle: true, minify: true, write: false, outdir: '/', format: 'esm',
    target: 'es2020', charset: 'utf8', legalComments: 'none', logLevel: 'warning',
  };
  // Public pages load one file, and so do the door and the round without network; staff pages load the chart code only when a page has a chart.
  const built = await Promise.all([
    esbuild.build({ ...options, entryPoints: ['js/public.js', 'js/door-offline.js', 'js/round-offline.js'] }),
    esbuild.build({ ...options, entryPoints: ['js/staff.js'], splitting: true, chunkNames: '[name]-[hash]' }),
  ]);
  return built.flatMap(result => result.outputFiles).map(file => [path.basename(file.path), file.contents]);
}

/** A server that reads meanwhile sees the old file or the new one, never half of one. */
function replace(file, content) {
  const temporary = `${file}.${process.pid}`;
  fs.writeFileSync(temporary, content);
  fs.renameSync(temporary, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildInto(path.join(here, '../wwwroot/dist'));
}
