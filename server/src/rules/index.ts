import { agentlessAttribution } from './agentless-attribution.ts';
import { aiResidue } from './ai-residue.ts';
import { anonymousOpinion } from './anonymous-opinion.ts';
import { anonymousSource } from './anonymous-source.ts';
import { boilerplateAnonymity } from './boilerplate-anonymity.ts';
import { brokenFragment } from './broken-fragment.ts';
import { circularSourcing } from './circular-sourcing.ts';
import { deadLink } from './dead-link.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { emptyLink } from './empty-link.ts';
import { headlineAttribution } from './headline-attribution.ts';
import { hearsayChain } from './hearsay-chain.ts';
import { homepageLink } from './homepage-link.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { loadedVerb } from './loaded-verb.ts';
import { malformedUrl } from './malformed-url.ts';
import { metonymSource } from './metonym-source.ts';
import { missingCredit } from './missing-credit.ts';
import { missingFile } from './missing-file.ts';
import { placeholderLink } from './placeholder-link.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { redirectedLink } from './redirected-link.ts';
import { republishedArticle } from './republished-article.ts';
import { secondaryForPrimary } from './secondary-for-primary.ts';
import { secondhandSource } from './secondhand-source.ts';
import { singleSource } from './single-source.ts';
import { socialMediaClaim } from './social-media-claim.ts';
import { sourceCount } from './source-count.ts';
import { staleSource } from './stale-source.ts';
import { stateMedia } from './state-media.ts';
import { trackingParameters } from './tracking-parameters.ts';
import type { Rule } from './types.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { uncitedStudy } from './uncited-study.ts';
import { undefinedReference } from './undefined-reference.ts';
import { unsourcedStatistic } from './unsourced-statistic.ts';
import { unspecifiedDocument } from './unspecified-document.ts';
import { unusedDefinition } from './unused-definition.ts';
import { vagueAttribution } from './vague-attribution.ts';
import { wireCredit } from './wire-credit.ts';

export * from './types.ts';

/** Every rule, in the order of its page in the documentation. Options are checked where a configuration is read. */
export const rules: readonly Rule[] = [
  anonymousSource,
  boilerplateAnonymity,
  anonymousOpinion,
  sourceCount,
  vagueAttribution,
  agentlessAttribution,
  secondhandSource,
  hearsayChain,
  stateMedia,
  socialMediaClaim,
  metonymSource,
  unspecifiedDocument,
  uncitedStudy,
  unsourcedStatistic,
  unattributedQuote,
  loadedVerb,
  headlineAttribution,
  wireCredit,
  republishedArticle,
  singleSource,
  inconsistentName,
  missingCredit,
  staleSource,
  circularSourcing,
  emptyLink,
  placeholderLink,
  undefinedReference,
  duplicateDefinition,
  unusedDefinition,
  brokenFragment,
  missingFile,
  malformedUrl,
  homepageLink,
  secondaryForPrimary,
  trackingParameters,
  aiResidue,
  deadLink,
  redirectedLink,
  quoteNotFound,
] as readonly Rule[];

/** The rule of an id, else undefined. */
export const ruleOf = (id: string): Rule | undefined => rules.find(({ meta }) => meta.id === id);
