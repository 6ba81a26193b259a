/** Neovim as a second client, with the configuration that the documentation gives. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, program } from '../cli/hearsay.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/editors.md'), 'utf8');
const [recent = '', old = ''] = [...page.matchAll(/```lua\n(.*?)```/gs)].map(([, code]) => code ?? '');
const version = /v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];

const script = `
dofile('config.lua')
local results = {}
local function found() return #vim.diagnostic.get(0) end
local function ask(method, line, character, more)
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = character } }
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend('force', params, more or {}), 10000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
vim.cmd('edit ferry.md')
vim.wait(15000, function() return found() >= 2 end, 20)
results.codes = vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(0))
results.hover = ask('textDocument/hover', 2, 2).contents
results.definition = ask('textDocument/definition', 4, 1)
vim.api.nvim_buf_set_text(0, 2, 0, 2, 0, { 'Again: ' })
vim.api.nvim_buf_set_lines(0, 6, 7, false, {})
vim.wait(15000, function() return found() == 1 end, 20)
results.after = vim.tbl_map(function(d) return { d.code, d.col } end, vim.diagnostic.get(0))
vim.fn.writefile({ vim.fn.json_encode(results) }, 'results.json')
vim.cmd('qall!')
`;

it.runIf(version !== undefined)(
  'shows findings as they come and go, hovers and goes to definitions',
  () => {
    const cwd = folder({
      'config.lua': Number(version) >= 11 ? recent : old,
      'test.lua': script,
      'ferry.md':
        '# Ferry\n\nCritics say it is dear. Jana Roth said it was not.\n\nRoth said so twice.\n\nMore [here](#).\n',
      hearsay: `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"\n`,
    });
    chmodSync(join(cwd, 'hearsay'), 0o755);
    execFileSync('nvim', ['--headless', '-u', 'NONE', '-c', 'filetype on', '-c', 'luafile test.lua'], {
      cwd,
      env: { ...process.env, PATH: `${cwd}:${process.env.PATH}`, HOME: cwd, XDG_STATE_HOME: cwd, XDG_CONFIG_HOME: cwd },
      timeout: 60_000,
      stdio: 'ignore',
    });
    const results = JSON.parse(readFileSync(join(cwd, 'results.json'), 'utf8'));
    expect(results.codes.sort()).toEqual(['empty-link', 'vague-attribution']);
    expect(results.hover.value).toMatch(/nobody a reader can check/);
    expect(results.definition.range.start).toEqual({ line: 2, character: 24 });
    expect(results.after).toEqual([['vague-attribution', 7]]);
  },
  90_000,
);
