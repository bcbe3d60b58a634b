import type { Citation as DomainCitation } from '@hebo/domain';
import type { Locale } from '../common/locale.js';
import type { Citation } from './citation.type.js';

export function toCitation(citation: DomainCitation, edition: string, locale: Locale): Citation {
  return {
    edition,
    article: citation.article,
    item: citation.item ?? null,
    table: citation.table ?? null,
    cell: citation.cell ?? null,
    summary: citation.summary[locale],
    isRepaired: citation.isRepaired ?? false,
  };
}
