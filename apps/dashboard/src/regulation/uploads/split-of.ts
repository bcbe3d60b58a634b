interface ArticleTexts {
  readonly number: string;
  readonly text: readonly {
    readonly heading: string;
    readonly document: { readonly id: string };
  }[];
}

export interface Split {
  readonly found: readonly { readonly number: string; readonly heading: string }[];
  /** Articles of the map that the document has no text for. */
  readonly missing: readonly string[];
}

/** What one document was split into, and what it lacks. */
export function splitOf(articles: readonly ArticleTexts[], document: string): Split {
  const found = articles.flatMap(({ number, text }) =>
    text.filter((one) => one.document.id === document).map(({ heading }) => ({ number, heading })),
  );
  const has = new Set(found.map(({ number }) => number));
  return { found, missing: articles.map(({ number }) => number).filter((one) => !has.has(one)) };
}
