/** Posts on social media, and the people who post, where nobody is named. */

import { anyPerson, netizens, socialPlaces, socialPosts, Word } from '../words/listed-words.ts';
import type { BlockWords } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { postedOn, posting, rumours } from './phrase-words.ts';

/** True for "users on X", "a viral post", "videos circulating online", "Telegram channels", "netizens", "rumours". */
export function isSocial(words: BlockWords, { head, core, complement, possessor, determiner }: NounPhrase): boolean {
  if (head < 0 || possessor) return false;
  const by = complement && /^(?:by|from)$/.test(words.word(complement.from)) && words.isCapital(complement.from + 1);
  if (by) return false;
  if (netizens.has(words.hash(head)) || isPost(words, head, determiner)) return true;
  if (rumours.has(words.lower(head))) return true;
  if (words.lower(head) === 'word' && complement && /^on the street/i.test(words.slice(complement))) return true;
  // "fans on Reddit"
  const people = words.is(head, anyPerson | Word.people) && complement && postedOn.has(words.word(complement.from));
  // "a voice note **forwarded on** WhatsApp"
  const posted = words.is(head, Word.document) && complement && posting.has(words.word(complement.from));
  if (!people && !posted && !socialPosts.has(words.hash(head))) return false;
  const to = Math.min(complement?.to ?? core.to, core.to + 6);
  for (let i = core.from; i < to; i++) if (i !== head && socialPlaces.has(words.hash(i))) return true;
  return false;
}

/** "a viral **TikTok**": what is posted there goes by the place's name. */
export const isPost = (words: BlockWords, head: number, determiner: NounPhrase['determiner']): boolean =>
  determiner === 'indefinite' && socialPlaces.has(words.hash(head)) && words.isCapital(head);
