/** Where the rules' pages are. The one place that knows. */
const PAGES = 'https://hearsay-lint.github.io/hearsay/rules/';

/** The address of a rule's page. */
export const helpOf = (rule: string): string => PAGES + rule;
