import { useTranslate } from 'react-admin';

/** 第 17 条, 表 4, or the annex. */
export function useArticleName(): (number: string) => string {
  const translate = useTranslate();
  return (number) => {
    if (number === 'annex') return translate('regulation.article.annex');
    const table = /^table(\d)$/.exec(number)?.[1];
    return table
      ? translate('regulation.article.table', { number: table })
      : translate('regulation.article.name', { number });
  };
}
