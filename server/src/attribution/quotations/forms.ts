/** What stands before the name of a work. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';

export const namesAWork = patternData(
  /\b(?:titled|entitled|called|named|dubbed|known as|nicknamed|headlined|captioned|subtitled|labell?ed|song|songs|single|album|book|novel|film|movie|play|poem|series|episode|show|programme|program|documentary|painting|exhibition|essay|article|column|hymn|anthem|track|chapter|section|report|study|paper|banner|sign|slogan|placard|motto|hashtag|term|phrase|word|words|expression|concept|theory|policy|policies|doctrine|act|bill|law|event|campaign|project|operation|mission|read|reads|reading|chanting|chanted|chants|singing|sang|shouting|shouted)\b(?:[,:]|\s[A-Za-zÀ-ɏ]+){0,3}\s*$/iu,
);
