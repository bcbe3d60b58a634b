import { useTranslate } from 'react-admin';

/** 第 17 条, or the annex. */
export function useArticleName(): (number: string) => string {
  const translate = useTranslate();
  return (number) =>
    number === 'annex'
      ? translate('regulation.article.annex')
      : translate('regulation.article.name', { number });
}
