/** Emacs as a third client, with the configuration that the documentation gives for Eglot. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, program } from '../cli/hearsay.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/editors.md'), 'utf8');
const [, config = ''] = /```elisp\n(.*?)```/s.exec(page) ?? [];

/** Eglot comes with Emacs 29; before, it is a package. */
const isThere =
  spawnSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot) (require 'markdown-mode))"])
    .status === 0;

const script = String.raw`
(require 'json)
(package-initialize)
(require 'markdown-mode)
(require 'eglot)
(load (expand-file-name "config.el"))
(defvar results nil)
(defun note (key value) (push (cons key value) results))
(defun wait-for (test)
  (let ((end (+ (float-time) 15)))
    (while (and (not (funcall test)) (< (float-time) end))
      (accept-process-output nil 0.05))))
(defun found ()
  (vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
(find-file "ferry.md")
(run-hooks 'post-command-hook)
(wait-for #'eglot-managed-p)
(note 'mode (symbol-name major-mode))
(flymake-start)
(wait-for (lambda () (>= (length (flymake-diagnostics)) 2)))
(note 'found (found))
(goto-char (point-min))
(search-forward "Roth said so")
(backward-char 8)
(let ((at (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
  (note 'definition (xref-location-line (xref-item-location at))))
(goto-char (point-min))
(search-forward "Critics")
(let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (note 'hover (plist-get (plist-get hover :contents) :value)))
(goto-char (point-max))
(search-backward "[here]")
(let ((actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier)
                       :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                       :context '(:diagnostics [])))))
  (note 'actions (vconcat (mapcar (lambda (a) (plist-get a :title)) actions)))
  (eglot--apply-workspace-edit (plist-get (seq-find (lambda (a) (string-match "Remove" (plist-get a :title))) actions) :edit)))
(note 'text (buffer-string))
(run-hooks 'post-command-hook)
(eglot--signal-textDocument/didChange)
(wait-for (lambda () (= (length (flymake-diagnostics)) 1)))
(note 'after (found))
(with-temp-file "results.json" (insert (json-encode results)))
(kill-emacs 0)
`;

it.runIf(isThere)(
  'shows findings as they come and go, hovers, goes to definitions and makes fixes',
  () => {
    const cwd = folder({
      'config.el': config,
      'test.el': script,
      'ferry.md':
        '# Ferry\n\nCritics say it is dear. Jana Roth said it was not.\n\nRoth said so twice.\n\nMore [here](#).\n',
      hearsay: `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"\n`,
    });
    chmodSync(join(cwd, 'hearsay'), 0o755);
    execFileSync('emacs', ['--batch', '--load', 'test.el'], {
      cwd,
      env: { ...process.env, PATH: `${cwd}:${process.env.PATH}`, HOME: cwd },
      timeout: 90_000,
      stdio: 'ignore',
    });
    const results = JSON.parse(readFileSync(join(cwd, 'results.json'), 'utf8'));
    expect(results.mode).toBe('markdown-mode');
    expect(results.found).toEqual([
      expect.stringMatching(/^hearsay \[vague-attribution\]/),
      expect.stringMatching(/^hearsay \[empty-link\]/),
    ]);
    expect(results.hover).toMatch(/nobody a reader can check/);
    expect(results.definition).toBe(3);
    expect(results.actions).toContain('Disable empty-link in this file');
    expect(results.text).toMatch(/\nMore here\.\n$/);
    expect(results.after).toEqual([expect.stringMatching(/^hearsay \[vague-attribution\]/)]);
  },
  100_000,
);
