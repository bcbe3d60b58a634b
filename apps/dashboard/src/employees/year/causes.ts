import type { PayLineView } from './documents';

export interface Cause {
  readonly label: string;
  readonly citation: PayLineView['citation'];
  readonly lines: readonly PayLineView[];
}

/** Lines of one cause stand together: a suspension withholds post allowance and instalment alike. */
export function causesOf(lines: readonly PayLineView[]): Cause[] {
  const keyOf = ({ label, citation: { article, item } }: PayLineView) =>
    `${article} ${item} ${label}`;
  const keys = [...new Set(lines.map(keyOf))];
  return keys.flatMap((key) => {
    const together = lines.filter((line) => keyOf(line) === key);
    const [first] = together;
    return first ? [{ label: first.label, citation: first.citation, lines: together }] : [];
  });
}
