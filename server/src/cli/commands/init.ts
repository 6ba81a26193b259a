import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Configuration, Configurations, configurationNames } from '../../config/index.ts';
import { profileNames } from '../../lint/profile-names.ts';
import { count } from '../../report/citation/wording.ts';
import { reasonOf } from '../files/read.ts';
import { ask, canAsk } from '../init/ask.ts';
import { type Survey, survey } from '../init/survey.ts';
import { stdout } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface InitOptions {
  readonly profile?: string;
  readonly publication?: string;
  /** Ask nothing. */
  readonly yes?: true;
}

const name = configurationNames[0];

/**
 * `hearsay init`: writes a configuration after what the folder tells. Asks, on a terminal, only what it cannot see, and
 * never writes over a configuration that is there.
 */
export async function init(options: InitOptions): Promise<void> {
  const cwd = process.cwd();
  const above = new Configurations().of(cwd);
  if (above && dirname(above.file) === cwd)
    throw new UsageError(`${relative(cwd, above.file)} is there already, and stays as it is`);
  const seen = await survey(cwd);
  for (const line of told(seen)) say(line);
  const publication = options.publication ? [options.publication] : [...(seen.publication?.names ?? [])];
  const { profile = above ? undefined : profileNames[0] } = options;
  const asked = options.yes || !canAsk() ? {} : await answers(options, seen, above !== null);
  const configuration: Configuration = {
    $schema: schemaFrom(cwd),
    ...(above && { extends: relative(cwd, above.file).split(sep).join('/') }),
    ...(profile && { profile: profile as NonNullable<Configuration['profile']> }),
    ...(publication.length && { publication }),
    ...(seen.ignore.length && { ignore: [...seen.ignore] }),
    ...(seen.siteRoot !== null && { siteRoot: seen.siteRoot }),
    ...asked,
  };
  write(join(cwd, name), configuration);
  say(`wrote ${name}${above ? `, which extends ${configuration.extends}` : ''}`);
  say('next: hearsay check shows what there is today; hearsay baseline remembers it, so that only new findings count');
}

/** What nothing tells, from who sits at the terminal. */
async function answers(
  options: InitOptions,
  seen: Survey,
  extending: boolean,
): Promise<Pick<Configuration, 'publication' | 'profile'>> {
  const answered: Pick<Configuration, 'publication' | 'profile'> = {};
  if (!options.publication && !seen.publication) {
    const names = await ask('The articles’ own outlet, in all its spellings, with commas (empty for none)', '');
    if (names) answered.publication = names.split(',').map((spelling) => spelling.trim());
  }
  if (!options.profile && !extending) {
    const wanted = await ask(`House style: ${profileNames.join(', ')}`, profileNames[0] ?? '');
    const profile = profileNames.find((known) => known === wanted);
    if (!profile) throw new UsageError(`there is no profile ${JSON.stringify(wanted)}: ${profileNames.join(', ')}`);
    answered.profile = profile;
  }
  return answered;
}

/** What was seen, a line each. */
function told({ articles, byLanguage, read, frontMatter, publication, siteRoot, ignore }: Survey): string[] {
  const kinds = { markdown: 'Markdown', html: 'HTML', plaintext: 'plain text' };
  const formats = [...byLanguage].map(([language, n]) => `${n} ${kinds[language]}`).join(', ');
  const of = read < articles ? `${count(read, 'article', 'articles')} looked at` : `${read}`;
  const keys = frontMatter.commonKeys.slice(0, 8).join(', ');
  const written = frontMatter.writtenIn.map(([code, n]) => `${code} (${n})`).join(', ');
  return [
    articles
      ? `${count(articles, 'article', 'articles')}: ${formats}`
      : 'no articles yet (.md, .markdown, .txt, .html)',
    ...(frontMatter.articles ? [`front matter in ${frontMatter.articles} of ${of}: ${keys}`] : []),
    ...(written ? [`written in, as they say: ${written}`] : []),
    ...(publication ? [`publication: ${publication.names.join(', ')} (from ${publication.from})`] : []),
    ...(siteRoot === null ? [] : [`links beginning with / start from ${siteRoot === '.' ? 'this folder' : siteRoot}`]),
    ...(ignore.length ? [`no articles: ${ignore.map((pattern) => pattern.slice(1)).join(', ')}`] : []),
  ];
}

/** The schema in the project's packages, where editors find it to complete from. */
function schemaFrom(cwd: string): string {
  const schema = 'node_modules/hearsay/schema/config.schema.json';
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, schema)))
      return `./${relative(cwd, join(at, schema)).split(sep).join('/')}`.replace('./..', '..');
    if (existsSync(join(at, '.git')) || dirname(at) === at) return `./${schema}`;
  }
}

function write(file: string, configuration: Configuration): void {
  try {
    writeFileSync(file, `${JSON.stringify(configuration, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

const say = (line: string) => stdout().write(`${line}\n`);
