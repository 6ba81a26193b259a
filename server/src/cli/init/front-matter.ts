/** Keys by which front matter, or a page's `<meta>`, names the outlet that publishes an article. */
const outletKeys = ['publication', 'publisher', 'newspaper', 'outlet', 'og:site_name', 'application-name'];

/** Keys by which it names the language that an article is written in. */
const languageKeys = ['lang', 'language', 'locale', 'og:locale', 'content-language'];

type Data = Readonly<Record<string, unknown>>;

/** What the front matter of many articles has in common. */
export class FrontMatterCount {
  /** How many articles have any. */
  articles = 0;
  private readonly keys = new Map<string, number>();
  private readonly outlets = new Map<string, number>();
  private readonly outletKeys = new Set<string>();
  private readonly languages = new Map<string, number>();

  add(data: Data): void {
    if (!Object.keys(data).length) return;
    this.articles++;
    for (const key of Object.keys(data)) count(this.keys, key);
    const outletKey = outletKeys.find((key) => nameOf(data[key]) !== null);
    if (outletKey) {
      this.outletKeys.add(outletKey);
      count(this.outlets, nameOf(data[outletKey]) ?? '');
    }
    const language = languageKeys.map((key) => data[key]).find((value) => typeof value === 'string');
    if (typeof language === 'string') count(this.languages, language.toLowerCase().split(/[-_]/)[0] ?? '');
  }

  /** The keys that half of them have, the most frequent first. */
  get commonKeys(): string[] {
    return ranked(this.keys).flatMap(([key, n]) => (n * 2 >= this.articles ? key : []));
  }

  /** Languages by their code, with how many articles say so, the most frequent first. */
  get writtenIn(): readonly (readonly [string, number])[] {
    return ranked(this.languages);
  }

  /** The keys that name outlets. */
  get keysOfOutlets(): string[] {
    return [...this.outletKeys];
  }

  /**
   * The outlet that most of those articles name which name any, in all its spellings. Empty where they are of many
   * outlets: each names its own then, and what one of them reports is no other's first-hand report.
   */
  get outlet(): string[] {
    const names = ranked(this.outlets);
    const all = names.reduce((sum, [, n]) => sum + n, 0);
    const [first] = names;
    if (!first || first[1] * 2 < all) return [];
    const same = ([name]: readonly [string, number]) => contains(first[0], name) || contains(name, first[0]);
    return names.filter(same).map(([name]) => name);
  }
}

/** A name, or that of an object that has one (schema.org's way). */
function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' && name.trim() ? name.trim() : null;
}

const contains = (name: string, other: string) => name.toLowerCase().includes(other.toLowerCase());

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const ranked = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a);
