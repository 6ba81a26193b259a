/** House styles: what each sets its rules to where it differs from the newsroom's. Severities and options, nothing else. */
import { rules } from '../rules/index.ts';
import type { Severity } from '../rules/types.ts';
import type { ProfileName } from './profile-names.ts';

interface ProfileRule {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Profile {
  readonly summary: string;
  readonly rules: Readonly<Record<string, ProfileRule>>;
}

/** Every rule that asks for sources, switched off. A function, so that a bundle without rules need not hold them. */
const noSourcing = (): Record<string, ProfileRule> =>
  Object.fromEntries(
    rules
      .filter(({ meta: { family } }) => family === 'sourcing' || family === 'article')
      .map(({ meta: { id } }) => [id, { severity: 'off' }]),
  );

const profiles: Readonly<Record<ProfileName, Profile>> = {
  newsroom: { summary: 'A news desk: every rule as its page says.', rules: {} },
  wire: {
    summary: 'An agency: the source stands in the sentence, and what others report is always named.',
    rules: {
      'agentless-attribution': { severity: 'error' },
      'single-source': { severity: 'warning' },
      'boilerplate-anonymity': { severity: 'info' },
      'wire-credit': { severity: 'off' },
      'loaded-verb': { severity: 'hint' },
    },
  },
  factcheck: {
    summary: 'A fact-checking desk: no unnamed sources, and every figure and quotation can be looked up.',
    rules: {
      'anonymous-source': { severity: 'error', options: { graded: false } },
      'vague-attribution': { severity: 'error' },
      'agentless-attribution': { severity: 'error' },
      'secondhand-source': { severity: 'error' },
      'uncited-study': { severity: 'error' },
      'unspecified-document': { severity: 'error' },
      'social-media-claim': { severity: 'error' },
      'unsourced-statistic': { severity: 'warning' },
      'loaded-verb': { severity: 'hint' },
    },
  },
  wikipedia: {
    summary:
      'An encyclopedia: weasel words and missing citations first; how news desks credit one another does not matter.',
    rules: {
      'agentless-attribution': { severity: 'warning' },
      'unsourced-statistic': { severity: 'info' },
      'headline-attribution': { severity: 'off' },
      'wire-credit': { severity: 'off' },
      'republished-article': { severity: 'off' },
      'boilerplate-anonymity': { severity: 'off' },
      'metonym-source': { severity: 'info' },
      'loaded-verb': { severity: 'info' },
    },
  },
  content: {
    summary: 'Pages, posts and newsletters: links and studies first, news sourcing as advice.',
    rules: {
      'anonymous-source': { severity: 'warning', options: { graded: false } },
      'hearsay-chain': { severity: 'warning' },
      'secondhand-source': { severity: 'info' },
      'metonym-source': { severity: 'off' },
      'wire-credit': { severity: 'off' },
      'single-source': { severity: 'off' },
      'unsourced-statistic': { severity: 'info' },
      'missing-credit': { severity: 'info' },
    },
  },
  links: {
    summary: 'Links alone, for texts that need no sources; who says what is not even read.',
    get rules() {
      return noSourcing();
    },
  },
};

/** The profile of a name, else undefined. */
export const profileOf = (name: string): Profile | undefined =>
  Object.hasOwn(profiles, name) ? profiles[name as ProfileName] : undefined;
