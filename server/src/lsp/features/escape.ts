/**
 * An article's words set into Markdown so that they act as nothing but words: no link, command, picture, markup or HTML.
 * CommonMark lets every ASCII punctuation mark be escaped.
 */
export const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
