const MOST_REMEMBERED = 5_000;

/** A format that keeps what it has formatted: while a slider moves, most figures stay the same. */
export function remembered(format: (value: string) => string): (value: string) => string {
  const texts = new Map<string, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size >= MOST_REMEMBERED) texts.clear();
    const text = format(value);
    texts.set(value, text);
    return text;
  };
}
