export type Locale = 'zh' | 'en';

/** Words for a reader, in both languages; Chinese is the default. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** The first of the two languages that an Accept-Language header names. */
export function localeOf(header: string | undefined): Locale {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().toLowerCase();
    if (tag.startsWith('zh')) return 'zh';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh';
}
