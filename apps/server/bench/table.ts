const SHORT = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });

/** Milliseconds or a ratio, three significant digits. */
export function short(value: number): string {
  return SHORT.format(value);
}

/** Lines of a table with a heading; the first column reads from the left, the others from the right. */
export function formatTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(heading), rule, ...rows.map(line)].join('\n');
}

export function yesOrNo(isMet: boolean): string {
  return isMet ? 'yes' : 'no';
}
