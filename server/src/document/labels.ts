/**
 * A reference's label as CommonMark matches it: white space collapsed, case folded (lower then upper, which stands for
 * Unicode case folding closely enough that "ẞ" and "SS" meet).
 */
export const normalizeLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
