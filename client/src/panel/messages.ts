/** What the extension and the page in its panel say to each other. Types alone: both sides import them. */
import type { ArticleSummary, CitationReport } from '../../../server/src/report/citation/model.ts';

/** A place in an article's text: offsets in UTF-16 code units, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a panel is about; the page keeps it, so that the panel can be made again after a reload. */
export type Subject =
  | { readonly kind: 'article'; readonly uri: string }
  | { readonly kind: 'folder'; readonly uri: string };

/** To the page. */
export type ToPage =
  | { readonly type: 'article'; readonly subject: Subject; readonly report: CitationReport }
  | { readonly type: 'selection'; readonly selection: Range | null; readonly follow: boolean }
  /** The articles of a folder; `whole` is false where the reading was stopped. */
  | {
      readonly type: 'folder';
      readonly subject: Subject;
      readonly articles: readonly ArticleSummary[];
      readonly whole: boolean;
    }
  /** One article of the folder, as it stands now. */
  | { readonly type: 'summary'; readonly article: ArticleSummary }
  /** How far the reading of a folder is, in per cent. */
  | { readonly type: 'progress'; readonly percentage: number; readonly words: string }
  /** There is nothing to report, or no longer: why. */
  | { readonly type: 'notice'; readonly subject: Subject; readonly words: string };

/** From the page. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'open'; readonly uri: string }
  | { readonly type: 'export' }
  | { readonly type: 'again' }
  | { readonly type: 'cancel' };
