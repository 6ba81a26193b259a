/** A name as it is looked up: lower case, without its article, apostrophes straight. */
export const keyOf = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/^the /, '');
