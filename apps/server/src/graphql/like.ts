/** Text of a user inside a LIKE pattern: the signs of the pattern stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
