import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Patterns } from '../../../../server/src/report/citation/view/parts.tsx';
import {
  onPaper,
  SelectionContext,
  SurroundingsContext,
} from '../../../../server/src/report/citation/view/surroundings.ts';
import type { FromPage, Range, ToPage } from '../messages.ts';
import { ArticlePage } from './article-page.tsx';
import { FolderPage } from './folder-page.tsx';
import { nothingTold, told } from './model.ts';
import { pageSize } from './paged-table.tsx';
import { settingsOf } from './settings.ts';
import { type Host, keptState, type PageState } from './state.ts';

/** The page in a panel: shows what it is told, and keeps how it is looked at. */
export function App({ host }: { host: Host }) {
  const [known, tell] = useReducer(told, nothingTold);
  const [state, change] = useKeptState(host);
  const send = useCallback((message: FromPage) => host.postMessage(message), [host]);
  const follow = useRef(false);
  const holdFocus = useHeldFocus(known);

  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>) => {
      if ('subject' in data) change({ subject: data.subject });
      if (data.type === 'selection') follow.current = data.follow;
      else holdFocus();
      tell(data);
    };
    addEventListener('message', listen);
    send({ type: 'ready' });
    return () => removeEventListener('message', listen);
  }, [send, change, holdFocus]);

  const { report, folder, selection, progress, notice } = known;
  useKeptScroll(state, change, report !== null || folder !== null);
  useEffect(() => {
    // Only a click in the article brings its row into view: typing must not move the page.
    if (follow.current && selection)
      document.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
    follow.current = false;
  }, [selection]);

  const settings = useMemo(() => settingsOf(state, change), [state, change]);
  const surroundings = useMemo(
    () => ({
      ...onPaper,
      most: pageSize,
      reveal: ({ start, end }: Range) => send({ type: 'reveal', range: { start, end } }),
    }),
    [send],
  );
  const onExport = useCallback(() => send({ type: 'export' }), [send]);
  const onAgain = useCallback(() => send({ type: 'again' }), [send]);
  const onOpen = useCallback((uri: string) => send({ type: 'open', uri }), [send]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <SelectionContext.Provider value={selection}>
        <Patterns />
        <main>
          {!report && !folder && <h1>Citation report</h1>}
          {notice !== null && (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
          {progress && <Reading {...progress} onCancel={() => send({ type: 'cancel' })} />}
          {report && <ArticlePage report={report} settings={settings} onExport={onExport} />}
          {folder && (
            <FolderPage folder={folder} settings={settings} onOpen={onOpen} onExport={onExport} onAgain={onAgain} />
          )}
          {!report && !folder && !progress && notice === null && (
            <p class="note" role="status">
              Reading…
            </p>
          )}
        </main>
      </SelectionContext.Provider>
    </SurroundingsContext.Provider>
  );
}

function Reading({ percentage, words, onCancel }: { percentage: number; words: string; onCancel(): void }) {
  return (
    <div class="reading">
      <label>
        Reading the articles <progress max="100" value={percentage} />
      </label>{' '}
      <span class="note">{words}</span>{' '}
      <button type="button" class="action" onClick={onCancel}>
        Stop
      </button>
    </div>
  );
}

/** The state that outlives the page, and how to change parts of it. */
function useKeptState(host: Host): [PageState, (part: Partial<PageState>) => void] {
  const [state, setState] = useState(() => keptState(host.getState()));
  const current = useRef(state);
  const change = useCallback(
    (part: Partial<PageState>) => {
      current.current = { ...current.current, ...part };
      host.setState(current.current);
      // Scrolling draws nothing new.
      if (Object.keys(part).some((name) => name !== 'scroll')) setState(current.current);
    },
    [host],
  );
  return [state, change];
}

/** Goes back to where the page was scrolled to, once it has something to show, and notes where it is from then on. */
function useKeptScroll({ scroll }: PageState, change: (part: Partial<PageState>) => void, filled: boolean): void {
  const first = useRef(scroll);
  useLayoutEffect(() => {
    if (!filled) return undefined;
    scrollTo(0, first.current);
    let waiting = 0;
    const note = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => change({ scroll: Math.round(globalThis.scrollY) }));
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [filled, change]);
}

/** Keeps what has the focus where it is on the screen while the page around it changes; call it before a change. */
function useHeldFocus(changed: unknown): () => void {
  const before = useRef<{ element: Element; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs after each change
  useLayoutEffect(() => {
    const { element, top } = before.current ?? {};
    before.current = null;
    if (element?.isConnected && top !== undefined) scrollBy(0, element.getBoundingClientRect().top - top);
  }, [changed]);
  return useCallback(() => {
    const element = document.activeElement?.closest('main *') ?? null;
    before.current = element && { element, top: element.getBoundingClientRect().top };
  }, []);
}
