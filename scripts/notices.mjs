// The notices of the packages whose code is built into what ships: their licences ask for it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @param {import('esbuild').Metafile[]} built what the bundler says of its inputs @returns {string} */
export function notices(built) {
  const folders = new Set(
    built.flatMap(({ outputs }) =>
      Object.values(outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(
          ([path, { bytesInOutput }]) => (bytesInOutput && packageOf.exec(path)?.[1]) || [],
        ),
      ),
    ),
  );
  const sections = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `Hearsay contains code of these packages, under their licences.\n\n${sections.sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
