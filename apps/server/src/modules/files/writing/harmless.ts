/**
 * Text that a spreadsheet would take for a formula is text, here and in whatever it is saved as: also in its
 * full-width twin, and where it stands behind a line break or a separator that a program may split at.
 */
export const harmless = (text: string): string =>
  /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(text) ? `'${text}` : text;
