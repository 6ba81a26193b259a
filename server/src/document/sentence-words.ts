/** Hashes of the words that say where sentences end. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from './tokens.ts';

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** Abbreviations that a name or a figure follows: their point never ends a sentence. */
export const opensName = hashesOf(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt cpl pvt capt cmdr cdr adm maj brig rev fr hon pres ' +
    'st ste mt ft vs det insp supt messrs mme mlle sr. ald atty asst assoc fig figs vol pp nos art sec ch approx ca cf viz al',
);

/** Abbreviations that may stand at a sentence's end: their point ends it only before a word that opens sentences. */
export const mayEnd = hashesOf(
  'jr sr inc corp co ltd plc llc bros etc jan feb mar apr jun jul aug sep sept oct nov dec no ave blvd rd dept est ' +
    'calif fla ga ill mass mich minn pa tex va wash ariz colo conn la md ore tenn wis ky okla ala ark del kan neb nev ' +
    'a.m p.m a.m. p.m. u.s u.s. u.k u.k. u.n u.n. e.u e.u. d.c d.c. n.y n.y. n.j n.j. ph.d ph.d. e.g e.g. i.e i.e. m.d m.d.',
);

/** Capitalised words that open a sentence far more often than they follow an abbreviation. */
export const opensSentence = hashesOf(
  'the a an he she it they we i you this that these those there his her its their our my but and or so yet in on at for ' +
    'from with by as to of if when while after before since although though because however meanwhile then now what who ' +
    'where why how not no some many most one two according asked both all each every another still also even just earlier',
);
