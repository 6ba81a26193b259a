/** The facts that rules are predicates over, read off an attribution that is otherwise complete. */

import { Pattern } from '../../document/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Outlet } from '../outlets/types.ts';
import type { Flag } from '../types.ts';
import { isClaim, isFinding } from './claims.ts';
import {
  answer,
  documentTitle,
  namesDocument,
  namesSomeBehind,
  namesSomeWithin,
  newsHandling,
  question,
  records,
  recordsTell,
  towardsPlace,
} from './flag-forms.ts';
import { isHedge } from './hedges.ts';

/** "Critics, including Jane Roe": the group is no longer undefined. */
const NAMES_SOME = new Pattern(namesSomeBehind);
const NAMES_SOME_WITHIN = new Pattern(namesSomeWithin);

/** True where the words of the source, or what follows them, name some of the people meant. */
function namesSome({ raw, read }: Draft): boolean {
  const { source, cue } = raw;
  if (!source) return false;
  const { text } = read.analysis;
  const words = text.slice(source.start, source.end);
  return (
    NAMES_SOME_WITHIN.test(words) ||
    NAMES_SOME.test(
      text
        .slice(source.end, cue.start >= source.end ? cue.start : Math.min(text.length, source.end + 120))
        .split(/\s(?:sa(?:y|id)|told)\s/, 1)[0] ?? '',
    )
  );
}

/** "Roe said **her lawyer** told her to wait": a named person vouches for what their own people said to them. */
const isOwnCircle = ({ raw, read, outer }: Draft): boolean =>
  outer?.kind === 'person' &&
  raw.source !== null &&
  /^(?:his|her|their|my|our) /i.test(read.analysis.text.slice(raw.source.start, raw.source.start + 6));

/** A claim hedged as somebody's, with nobody given in its sentence. */
function isAgentless(draft: Draft): boolean {
  const { raw, resolved, outer, quoted, relays } = draft;
  if (resolved !== null || quoted) return false;
  if (!isHedge(draft)) return false;
  if (raw.audience !== null && relays.length > 0 && raw.construction === 'verb') return false;
  return outer === null;
}

/** Whether an outlet's report rests on somebody unnamed or on another outlet. */
const isDeep = ({ kind, outlet, relays }: Draft): boolean =>
  kind === 'anonymous' || (kind === 'vague' && relays.length > 0) || (outlet !== null && relays.length > 0);

/** What a headline can take for a source by its last word: "Leaked memo: …", not "Roe wades in: …". */
const NAMES_DOCUMENT = new Pattern(namesDocument);
/** "Report: third quarter of 2025" is the title of a document. */
const DOCUMENT_TITLE = new Pattern(documentTitle);
/** "Documents: how to request them" */
const QUESTION = new Pattern(question);

/** True where a headline's source stands apart from the claim: "Sources: deal near", "Deal near, officials say", "… – reports". */
function frames({ raw, read, kind }: Draft): boolean {
  const { text } = read.analysis;
  if (kind === 'person' || kind === 'organization' || kind === 'place') return false;
  if (
    (kind === 'document' || kind === 'study') &&
    !NAMES_DOCUMENT.test(text.slice(raw.source?.start ?? 0, raw.source?.end ?? 0))
  )
    return false;
  const said = raw.content.map((piece) => text.slice(piece.start, piece.end)).join(' ');
  if (kind === 'document' && DOCUMENT_TITLE.test(said)) return false;
  if (QUESTION.test(said)) return false;
  if (/^[^A-Za-zÀ-ɏ\d]+$/u.test(text.slice(raw.cue.start, raw.cue.end))) return true;
  const start = Math.min(raw.source?.start ?? raw.cue.start, raw.cue.start);
  const end = Math.max(raw.source?.end ?? raw.cue.end, raw.cue.end);
  const label =
    /^\W*$/.test(text.slice(0, start)) && /^\s*[:–—-]|:\s*$/.test(text.slice(raw.source?.end ?? end, end + 2));
  const tail = /[,:;–—|-]\s*$/.test(text.slice(0, start)) && /^[^A-Za-zÀ-ɏ]*$/u.test(text.slice(end));
  return label || tail;
}

const TOWARDS_PLACE = new Pattern(towardsPlace);

/** "Trains to Brussels warned of delays": the place stands in somebody else's phrase. */
const isDestination = ({ raw, read }: Draft): boolean =>
  raw.source !== null &&
  raw.construction === 'verb' &&
  TOWARDS_PLACE.test(read.analysis.text.slice(Math.max(0, raw.source.start - 12), raw.source.start));

const RECORDS = new Pattern(records);

/** "Data show", "figures reveal": kept by somebody, and to be had from them; what data only suggest is research. */
const isOfRecords = ({ raw: { source, lemma }, read }: Draft): boolean =>
  source !== null && recordsTell.has(lemma) && RECORDS.test(read.analysis.text.slice(source.start, source.end));

const ANSWER = new Pattern(answer);

/** "Paris said yes": somebody of that name. */
const isAnswer = ({ raw, read }: Draft): boolean =>
  ANSWER.test(read.analysis.text.slice(raw.cue.end, raw.cue.end + 14));

/** Everything that flags are read off. */
export interface FlagFacts {
  readonly draft: Draft;
  readonly isOwn: (outlet: Outlet | null) => boolean;
  readonly cited: boolean;
  readonly headline: boolean;
  /** True where an attribution nested in it, or that it cites, rests on somebody unnamed. */
  readonly restsOnUnnamed: boolean;
}

/** The flags of one attribution, in the order of `Flag`. */
export function flagsOf({ draft, isOwn, cited, headline, restsOnUnnamed }: FlagFacts): Flag[] {
  const { kind, resolved, outlet, relays, quoted, raw } = draft;
  const flags: Flag[] = [];
  const social = resolved?.social === true;
  const study = resolved?.study === true || (isFinding(draft) && isClaim(draft));
  if (
    (kind === 'anonymous' || kind === 'vague') &&
    !quoted &&
    !isOwnCircle(draft) &&
    isClaim(draft) &&
    !namesSome(draft)
  )
    flags.push(kind);
  if (isAgentless(draft)) flags.push('agentless');
  const through = outlet !== null && !isOwn(outlet) && !newsHandling.has(raw.lemma);
  const secondhand = !quoted && (through || relays.length > 0);
  if (secondhand) flags.push('secondhand');
  if (
    secondhand &&
    ((relays.length > 0 && isDeep(draft)) ||
      relays.length > 1 ||
      (through && (restsOnUnnamed || draft.facts.relaysOutlet)))
  )
    flags.push('chain');
  const ofState = (through && outlet?.stateControlled === true) || relays.some((relay) => relay.outlet.stateControlled);
  if (!quoted && ofState) flags.push('state-media');
  if (social && !quoted) flags.push('social');
  if (study && !quoted) flags.push('study');
  const ofRecords = study && isOfRecords(draft);
  if (((kind === 'document' && resolved?.unspecified) || ofRecords) && !cited && !quoted) flags.push('document');
  if (kind === 'place' && !quoted && !isDestination(draft) && !isAnswer(draft)) flags.push('metonym');
  if (headline && (outlet !== null || frames(draft))) flags.push('headline');
  return flags;
}
