/** "Documents seen by reporters show": who saw them says nothing; the documents do. */
import type { Draft } from './find-attributions.ts';

/** At the end of what stands before a source: a document at the head of its clause, and how somebody came by it. */
const SEEN =
  /(?:^|[.,;:“"]\s*|\s(?:but|and|while|that)\s)((?:[\p{L}\d'’-]+\s){0,5}?(?:documents?|emails?|e-mails?|memos?|letters?|records|reports?|files|papers|messages|footage|photos?|images|filings?|transcripts?|drafts?|copy|copies|statement|data|figures|minutes|videos?|recordings?))\s(?:(?:seen|obtained|reviewed|viewed|examined|verified|leaked|shown|given|provided)\s(?:exclusively\s)?(?:by|to)\s)$/iu;
/** No such phrase is longer. */
const READ = 120;

/** Gives what documents show to the documents, and drops the cue that only says who saw them where another one is left. */
export function giveDocuments(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { source, cue } = draft;
    if (source === null) return draft;
    const from = Math.max(0, source.start - READ);
    const before = text.slice(from, source.start);
    const words = SEEN.exec(before)?.[1];
    if (words === undefined) return draft;
    if (cue.end <= source.start && drafts.some((other) => other.cue.start >= source.end)) return [];
    const start = from + before.lastIndexOf(words);
    return { ...draft, source: { start, end: start + words.length } };
  });
}
