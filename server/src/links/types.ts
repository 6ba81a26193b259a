/** What was found out about a link, without and with the network. */

/**
 * The state of a link. `unchecked`: nothing wrong in its words, nobody asked the network. The last five come from the
 * online check alone; `refused` is a server that may be turning robots away (401, 403, 405, 429, 5xx, time-out) and is
 * never called dead.
 */
export type LinkStatus =
  | 'unchecked'
  | 'empty'
  | 'placeholder'
  | 'undefined'
  | 'malformed'
  | 'missing-file'
  | 'outside-workspace'
  | 'broken-fragment'
  | 'alive'
  | 'redirected'
  | 'refused'
  | 'soft-404'
  | 'dead'
  | 'skipped';

/** What was found out about one link. */
export interface LinkVerdict {
  readonly status: LinkStatus;
  /** What is wrong, for the reader, else null. */
  readonly detail: string | null;
  /** True for an address that is a site's front page or a section front. */
  readonly homepage: boolean;
  /** True for an address that a chat assistant marked as its own (`utm_source=chatgpt.com`). */
  readonly residue: boolean;
  /** True for an address with parameters that follow the reader. */
  readonly tracked: boolean;
  /** A better address: the corrected one, where it redirects, an archived copy; else null. */
  readonly suggestion: string | null;
  /** A tracked address without the parameters that follow the reader, else null. */
  readonly clean: string | null;
}

/** A page or file that an article links to, read: quotations are compared with it, and the chain is followed through it. */
export interface LinkedText {
  /** Where it was found: an address, or a path from the workspace's root. */
  readonly address: string;
  /** The address that it gives as its own, else the one it was found at. */
  readonly canonical: string;
  /** Its headline; empty where it has none. */
  readonly title: string;
  /** Its words, paragraphs apart by a blank line. */
  readonly text: string;
  /** What its text links to: absolute addresses, and paths from the workspace's root. */
  readonly links: readonly string[];
  /** True where it is longer than what was read. */
  readonly cut: boolean;
}
