import { execFileSync } from 'node:child_process';

/**
 * Unpacks a packed extension, which is a ZIP file: its folder `extension` is the extension.
 * @param {string} file @param {string} folder where it goes
 */
export const unpack = (file, folder) => execFileSync('python3', ['-m', 'zipfile', '--extract', file, folder]);
