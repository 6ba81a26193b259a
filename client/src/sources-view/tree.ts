import {
  type Command,
  type Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';
import type { CitationReport, Claim, SourceRow } from '../../../server/src/report/citation/model.ts';
import { disclosureOf, kindWords, standingWords, throughOf } from '../../../server/src/report/citation/wording.ts';
import { shortened } from '../../../server/src/report/citation/words.ts';
import type { Range } from '../panel/messages.ts';

interface Article {
  readonly uri: Uri;
  readonly report: CitationReport;
}

/** A source, or a claim below its source. */
export type Node =
  | { readonly article: Article; readonly source: SourceRow; readonly claim: null }
  | { readonly article: Article; readonly source: SourceRow; readonly claim: Claim };

/** Where a node stands in its article. */
export const placeOf = ({ source, claim }: Node): Range => claim ?? source.first;

/** The sources of an article as a tree: the most heard first, with what each says and passes on. */
export class SourcesTree implements TreeDataProvider<Node>, Disposable {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private article: Article | null = null;

  show(article: Article | null): void {
    this.article = article;
    this.changes.fire();
  }

  getChildren(node?: Node): Node[] {
    const { article } = this;
    if (!article) return [];
    if (!node) return article.report.sourceRows.map((source) => ({ article, source, claim: null }));
    if (node.claim) return [];
    const said = new Set([...node.source.claims, ...node.source.relayed]);
    return article.report.claimRows
      .filter(({ id }) => said.has(id))
      .map((claim) => ({ article, source: node.source, claim }));
  }

  getTreeItem(node: Node): TreeItem {
    const item = node.claim ? claimItem(node.claim, node.source) : sourceItem(node.source);
    item.command = jump(node);
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }
}

const jump = (node: Node): Command => ({
  command: 'hearsay.revealInArticle',
  title: l10n.t('Go to the Words'),
  arguments: [node],
});

const icons: Readonly<Record<SourceRow['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'broadcast',
  document: 'file-text',
  study: 'beaker',
  place: 'location',
  anonymous: 'question',
  vague: 'question',
};

function sourceItem(source: SourceRow): TreeItem {
  const { name, kind, claims, relayed, spellings, told } = source;
  const number = new Set([...claims, ...relayed]).size;
  const state = number ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(name, state);
  item.description = `${kindWords[kind]}, ${number}`;
  const unnamed = kind === 'anonymous' || kind === 'vague';
  item.iconPath = new ThemeIcon(icons[kind]);
  const lines = [name, ...(spellings.length > 1 ? [l10n.t('Written: {0}', spellings.join(', '))] : [])];
  if (told && unnamed) {
    const { told: given, missing } = disclosureOf(told);
    lines.push(...given);
    if (missing.length) lines.push(l10n.t('Not told: {0}', missing.join(', ')));
  }
  item.tooltip = plain(lines);
  item.contextValue = 'source';
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, claims: {2}', name, kindWords[kind], number) };
  return item;
}

function claimItem(claim: Claim, source: SourceRow): TreeItem {
  const item = new TreeItem(shortened(claim.words, 90));
  const passedOn = source.relayed.includes(claim.id) && !source.claims.includes(claim.id);
  const from = passedOn && claim.who !== null ? l10n.t('from {0}, ', claim.who) : '';
  item.description = `${from}${l10n.t('line {0}', claim.line)}`;
  item.iconPath = new ThemeIcon(claim.quotation === 'indirect' ? 'comment' : 'quote');
  const through = throughOf(claim);
  item.tooltip = plain([
    claim.words,
    standingWords[claim.standing],
    ...(through ? [l10n.t('Through {0}', through)] : []),
  ]);
  item.contextValue = 'claim';
  return item;
}

/** Lines of words as they are: nothing in an article is markup here. */
function plain(lines: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  for (const [index, line] of lines.entries()) {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendText(line);
  }
  return text;
}
