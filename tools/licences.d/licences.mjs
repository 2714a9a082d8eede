// Lists the licences of what the portal is made of, from what was restored: NuGet's assets files with the packages' own nuspec, and npm's lock. Run by tools/licences.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const target = 'docs/licences.md';
const shipped = ['src/AngersHabitat.Web'];
const others = readdirSync('tests').map(name => join('tests', name)).filter(folder => existsSync(join(folder, 'obj/project.assets.json')));

const inPortal = new Map(shipped.flatMap(packagesOf));
const inTests = new Map(others.flatMap(packagesOf).filter(([key]) => !inPortal.has(key)));
const script = scriptPackages();

const text = `# Licences

What the portal is made of, by \`tools/licences\` from the restored packages and npm's lock; \`.ci/run\` fails when this page is out of date. Of each package the licence that it states itself.

## In the portal
${table(inPortal)}
## In its pages
${table(script.filter(one => !one.isDev).map(one => [one.name, one]))}
## To build and to test only
${table([...inTests, ...script.filter(one => one.isDev).map(one => [one.name, one])])}`;

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${target} is out of date: run tools/licences and commit it.`);
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`${target}: ${inPortal.size} packages in the portal, ${script.filter(one => !one.isDev).length} in its pages, ${inTests.size + script.filter(one => one.isDev).length} beside it`);
}

function packagesOf(folder) {
  const file = join(folder, 'obj/project.assets.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: dotnet restore first.`);
  const assets = JSON.parse(readFileSync(file, 'utf8'));
  const roots = Object.keys(assets.packageFolders ?? { [join(homedir(), '.nuget/packages/')]: {} });
  return Object.entries(assets.libraries).filter(([, library]) => library.type === 'package').map(([key, library]) => {
    const [name, version] = key.split('/');
    return [key, { name, version, licence: licenceIn(roots.map(root => join(root, library.path)).find(existsSync), name) }];
  });
}

function licenceIn(folder, name) {
  const nuspec = folder && readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8');
  if (!nuspec) return 'not found';
  const [, type, value] = /<license type="(\w+)"[^>]*>([^<]+)<\/license>/.exec(nuspec) ?? [];
  if (type === 'expression') return value.trim();
  if (type === 'file') return `${knownIn(readFileSync(join(folder, value.trim().replaceAll('\\', '/')), 'utf8'))} (${value.trim()} in the package)`;
  const url = /<licenseUrl>([^<]+)<\/licenseUrl>/.exec(nuspec)?.[1];
  return url ? `[at its own address](${url})` : 'not stated';
}

function knownIn(text) {
  const start = text.slice(0, 3000);
  if (/MIT License|Permission is hereby granted, free of charge/.test(start)) return 'MIT';
  if (/Apache License/.test(start)) return 'Apache-2.0';
  if (/Redistribution and use in source and binary forms/.test(start)) return 'BSD';
  if (/MICROSOFT SOFTWARE LICENSE TERMS/i.test(start)) return 'Microsoft Software License Terms';
  return 'its own';
}

function scriptPackages() {
  const lock = JSON.parse(readFileSync('src/AngersHabitat.Web/Frontend/package-lock.json', 'utf8'));
  return Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'))
    .map(([path, one]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), version: one.version, licence: one.license ?? 'not stated', isDev: one.dev === true || one.optional === true }));
}

function table(packages) {
  const rows = [...new Map([...packages].map(([, one]) => [`${one.name} ${one.version}`, one])).values()]
    .sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : a.version < b.version ? -1 : 1);
  return `| Package | Version | Licence |\n|---|---|---|\n${rows.map(one => `| ${one.name} | ${one.version} | ${one.licence} |`).join('\n')}\n`;
}
