/**
 * Text that a spreadsheet would take for a formula is text, here and in whatever it is saved as: also in its
 * full-width twin. Breaks and tabs become blanks, for what stands behind one may begin a cell of its own.
 */
export function harmless(text: string): string {
  const plain = text.replaceAll(/\p{Cc}/gu, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
}

/** The same where a program splits at semicolons although we wrote commas. */
export const harmlessInCsv = (text: string): string =>
  harmless(text).replaceAll(/;\s*(?=[=+\-@＝＋－＠])/g, "$&'");
