import { has, inBody, placeOf } from './attributions.ts';
import { bbc, ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const socialMediaClaim: Rule = {
  meta: {
    id: 'social-media-claim',
    family: 'sourcing',
    severity: 'warning',
    summary: 'A claim rests on posts, videos or users that nobody can look up.',
    why: 'A post has an address, an author and a date. Without them the reader cannot see what was claimed, by whom, or whether it was checked.',
    advice: ['Link the exact post, name the account, and say what was verified (who, where, when).'],
    standards: [bbc.agencies, ifcn],
    replaces: ['secondhand-source', 'vague-attribution', 'anonymous-source', 'unspecified-document', 'uncited-study'],
    examples: {
      flag: [
        { text: 'Fans on Reddit claim the ferry is cursed.' },
        { text: 'Posts on social media claim the ferry was scuttled.' },
        { text: 'Users on X said the lights went out at nine.' },
        { text: 'According to a tweet, the mayor has left the country.' },
        { text: 'Telegram channels reported a fire at the depot.' },
        { text: 'Videos circulating online show the mast falling.' },
        { text: 'Netizens say the mayor was warned.' },
        { text: 'Rumours swirled that the mayor had fled.' },
        { text: 'Word on the street is that the club is broke.' },
        { text: 'A clip shared on TikTok appears to show the crash.' },
      ],
      pass: [
        { text: 'Edda Marrin [wrote on X](https://x.com/marrin/status/12345) that the inquiry would be public.' },
        { text: 'The bill regulates social media.' },
        { text: 'The company posts 400 jobs online each year.' },
        { text: 'The verified account of the ministry [said](https://x.com/ministry/status/99) the road was open.' },
        { text: 'The school banned social media in class.' },
        { text: 'She posts a picture of the quay every day.' },
      ],
    },
  },
  defaults: {},
  flags: ['social'],
  *checkPassage({ attributions }) {
    for (const attribution of attributions) {
      if (!has(attribution, 'social') || !inBody(attribution) || attribution.cited) continue;
      yield { ...placeOf(attribution), message: 'Whose post, and where can it be seen?', attribution: attribution.id };
    }
  },
};
