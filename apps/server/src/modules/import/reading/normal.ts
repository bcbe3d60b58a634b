/** Headers and words of lists are compared without width, case, blanks, stars and punctuation. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*:：()（）_\-、,，。.“”"'’]/gu, '');

/** The unit that stands behind a header belongs to it and not to its name. */
export const withoutUnit = (text: string): string =>
  normal(text.normalize('NFKC').replace(/\([^()]*\)\s*\*?$/u, ''));
