/** The chains as a diagram's numbers: where boxes, bands and labels go. The drawing is another file's. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { type Chain, type Standing, standings } from '../model.ts';
import { count, standingWords } from '../wording.ts';
import { articleLabel, endLabel, type FlowLabel, stationLabel } from './flow-labels.ts';

export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly standing: Standing | null;
  readonly label: FlowLabel;
  /** Everything about it, in full. */
  readonly title: string;
}

export interface FlowBand {
  readonly path: string;
  readonly width: number;
  readonly standing: Standing;
  readonly title: string;
}

export interface Flow {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly bands: readonly FlowBand[];
}

/** More ends than this are drawn together: a diagram is to be read, and the list beside it has every one. */
const maxEnds = 40;
/** First-hand ends with one claim each say little one by one. */
const maxSingles = 12;

interface Node {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing | null;
  readonly column: number;
}

interface Way {
  readonly ends: readonly string[];
  readonly standing: Standing;
  readonly through: readonly string[];
  readonly claims: number;
}

const ARTICLE = 'This article';

/** Lays the chains out in a drawing of a width. Heights follow from the number of ends. */
export function flowOf(chains: readonly Chain[], width: number): Flow {
  const ways = waysOf(chains);
  const columns = 2 + Math.max(0, ...ways.map(({ through }) => through.length));
  const nodes = new Map<string, Node>();
  const links = new Map<string, { source: string; target: string; standing: Standing; value: number }>();
  const node = (name: string, standing: Standing | null, column: number, apart = ''): string => {
    // One box a name and a column: no way can lead round in a circle.
    const key = JSON.stringify([name, standing, column, apart]);
    if (!nodes.has(key)) nodes.set(key, { key, name, standing, column });
    return key;
  };
  for (const { ends, standing, through, claims } of ways) {
    const name = ends.length === 1 ? (ends[0] ?? '') : `${ends.length} more, ${standingWords[standing]}`;
    // Nobody is not one and the same: claims with nobody given part by the way they came.
    const end = standing === 'nobody' ? through.join() : '';
    const stations = [
      node(name, standing, 0, end),
      ...through.map((outlet, i) => node(outlet, null, columns - 1 - through.length + i)),
      node(ARTICLE, null, columns - 1),
    ];
    for (let i = 1; i < stations.length; i++) {
      const [source = '', target = ''] = [stations[i - 1], stations[i]];
      const key = `${source}>${target}>${standing}`;
      const link = links.get(key) ?? { source, target, standing, value: 0 };
      link.value += claims;
      links.set(key, link);
    }
  }
  return drawn([...nodes.values()], [...links.values()], columns, width);
}

/** Chains in the order they are drawn, the many small ones put together. */
function waysOf(chains: readonly Chain[]): Way[] {
  const ways = chains.map(
    ({ origin, through, claims }): Way => ({
      ends: [origin.name],
      standing: origin.standing,
      through,
      claims: claims.length,
    }),
  );
  const single = ({ through, standing, claims }: Way) =>
    through.length === 0 && claims === 1 && standing !== 'unnamed' && standing !== 'vague' && standing !== 'nobody';
  const singles = ways.filter(single);
  let shown = singles.length > maxSingles ? [...ways.filter((way) => !single(way)), ...merged(singles)] : ways;
  if (shown.length > maxEnds) {
    const byClaims = shown.toSorted((a, b) => b.claims - a.claims);
    shown = [...byClaims.slice(0, maxEnds), ...merged(byClaims.slice(maxEnds))];
  }
  const weight = ({ standing }: Way) => -standings.indexOf(standing);
  return shown.toSorted(
    (a, b) =>
      b.through.length - a.through.length ||
      compare(a.through.at(-1) ?? '', b.through.at(-1) ?? '') ||
      weight(a) - weight(b) ||
      b.claims - a.claims,
  );
}

/** Ways that differ only in where they begin, put together by standing. */
function merged(ways: readonly Way[]): Way[] {
  const groups = new Map<string, Way>();
  for (const way of ways) {
    const key = JSON.stringify([way.standing, way.through]);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, ends: [...group.ends, ...way.ends], claims: group.claims + way.claims } : way);
  }
  return [...groups.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function drawn(
  nodes: readonly Node[],
  links: readonly { source: string; target: string; standing: Standing; value: number }[],
  columns: number,
  width: number,
): Flow {
  if (!links.length) return { width, height: 0, boxes: [], bands: [] };
  const wide = width > 600;
  const total = links.filter(({ target }) => nodes.some(({ key, column }) => key === target && column === columns - 1));
  const claims = total.reduce((sum, { value }) => sum + value, 0);
  const rows = Math.max(
    ...Array.from({ length: columns }, (_, at) => nodes.filter(({ column }) => column === at).length),
  );
  const roomy = rows <= 16;
  const gap = roomy ? 30 : 18;
  const unit = Math.min(16, Math.max(2, 240 / claims));
  const height = Math.ceil(claims * unit + gap * rows + 34);
  const left = Math.round(width * (wide ? 0.29 : 0.38));
  const right = wide ? 118 : 26;
  const layout = sankey<Node, (typeof links)[number]>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(10)
    .nodePadding(gap)
    .extent([
      [left, 24],
      [width - right, height - 12],
    ]);
  const graph = layout({ nodes: nodes.map((n) => ({ ...n })), links: links.map((l) => ({ ...l })) });
  const room = { wide, roomy, left, column: (width - left - right) / (columns - 1) };
  const boxes = graph.nodes.map((n): FlowBox => {
    const [x, top, bottom] = [n.x0 ?? 0, n.y0 ?? 0, Math.max(n.y1 ?? 0, (n.y0 ?? 0) + 2)];
    const labelOf = n.column === 0 ? endLabel : n.column === columns - 1 ? articleLabel : stationLabel;
    const said = n.standing ? `${standingWords[n.standing]}, ` : '';
    return {
      x,
      y: top,
      width: 10,
      height: bottom - top,
      standing: n.standing,
      label: labelOf({ name: n.name, standing: n.standing, claims: n.value ?? 0, x, top, bottom }, room),
      title: `${n.name}: ${said}${count(n.value ?? 0, 'claim', 'claims')}`,
    };
  });
  const path = sankeyLinkHorizontal<Node, (typeof links)[number]>();
  const bands = graph.links.map((link): FlowBand => {
    const [from, to] = [link.source as unknown as Node, link.target as unknown as Node];
    return {
      path: (path(link) ?? '').replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1)),
      width: Math.max(1, link.width ?? 1),
      standing: link.standing,
      title: `${from.name} → ${to.name}: ${count(link.value, 'claim', 'claims')}, ${standingWords[link.standing]}`,
    };
  });
  return { width, height, boxes, bands };
}
