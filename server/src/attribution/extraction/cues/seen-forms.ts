/** How documents that somebody saw are told of. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../../document/needs.ts';

/** At the end of what stands before a source: a document at the head of its clause, and how somebody came by it. */
export const seen = patternData(
  /(?:^|[.,;:“"]\s*|\s(?:but|and|while|that)\s)((?:[\p{L}\d'’-]+\s){0,5}?(?:documents?|emails?|e-mails?|memos?|letters?|records|reports?|files|papers|messages|footage|photos?|images|filings?|transcripts?|drafts?|copy|copies|statement|data|figures|minutes|videos?|recordings?|lists?|spreadsheets?|audits?|notes?|contracts?|invoices?|texts?|dossiers?|cables?|plans?|logs?|correspondence|presentations?|slides?|screenshots?|agreements?|briefings?|tapes?|diar(?:y|ies)|maps?))\s(?:(?:seen|obtained|reviewed|viewed|examined|verified|leaked|shown|given|provided)\s(?:exclusively\s)?(?:by|to)\s)$/iu,
);
