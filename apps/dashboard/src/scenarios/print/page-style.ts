/** A CSS string: quotes and backslashes may stand in names of scenarios. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ')}"`;
}

interface Footer {
  readonly left: string;
  readonly right: string;
  /** Words around the page number and around the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
}

/** A4 landscape; the receipt and the page number stand in the margin of each page. */
export function pageStyle({ left, right, page: [before, between, after] }: Footer): string {
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const box = 'font-size: 8pt; color: #333;';
  return `@page {
  size: A4 landscape;
  margin: 14mm 12mm 16mm;
  @bottom-left { content: ${quoted(left)}; ${box} }
  @bottom-center { content: ${number}; ${box} }
  @bottom-right { content: ${quoted(right)}; ${box} }
}`;
}
