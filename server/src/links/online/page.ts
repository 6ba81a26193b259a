/** What a page's HTML tells about itself: its title and the places that a fragment can point at. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page's title and fragment targets. */
export interface PageFacts {
  readonly title: string;
  readonly targets: ReadonlySet<string>;
}

/** Reads both in one walk; the tree's depth is no danger (parse5 builds it without recursion, and so does this). */
export function readPageFacts(html: string): PageFacts {
  const targets = new Set<string>();
  let title = '';
  const stack: Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) if (name === 'id' || name === 'name') targets.add(value);
    if (node.nodeName === 'title' && title === '' && 'childNodes' in node)
      title = node.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
  }
  return { title, targets };
}

/** Fragments that scripts and browsers read, not the page: text fragments, hashbangs, line numbers. */
const NOT_IN_THE_PAGE = /^(:~:|!|\/|L\d+|page=|t=)/;

/** True where a fragment should point at a place of the page and does not. */
export function lacksFragment(fragment: string, facts: PageFacts): boolean {
  if (fragment === '' || fragment.toLowerCase() === 'top' || NOT_IN_THE_PAGE.test(fragment)) return false;
  let decoded = fragment;
  try {
    decoded = decodeURIComponent(fragment);
  } catch {
    // Kept as it stands: a lone % is legal in an id.
  }
  return ![fragment, decoded, `user-content-${decoded}`].some((name) => facts.targets.has(name));
}

const NOT_FOUND =
  /^(error\s*)?404\b|\b404\s*([-–|:(!.]|not found|error|page)|\b(page|article|file|document|story) (was |is |could )?(not|no longer) (be )?(found|available|exist)|\bpage (doesn.t|does not) exist|^not found\b|^page introuvable|^seite nicht gefunden|^página no encontrada|^страница не найдена/i;

/** True for a title that says the page is not there although the server answered that it is. */
export const saysNotFound = (title: string): boolean => title.length <= 120 && NOT_FOUND.test(title);
