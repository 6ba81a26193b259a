/** How nouns for people end, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import people from '../../lexicon/en/people.yaml';
import { oneOf } from '../../lexicon/lists.ts';

export const personEndings = shortPattern(new RegExp(`(?:[^aeiou]er|${oneOf(people, 'person-endings')})$`));
