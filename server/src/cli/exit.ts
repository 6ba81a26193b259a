/** Exit statuses of `hearsay check`; a later one wins over an earlier one. */
export const exit = {
  /** Nothing at or above the failing severity. */
  clean: 0,
  /** Something is. */
  findings: 1,
  /** A wrong call or configuration. */
  usage: 2,
  /** A file could not be read; the others were still checked and reported. */
  unreadable: 3,
} as const;
