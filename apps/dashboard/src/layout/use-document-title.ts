import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { PAGES, pageOf } from '../providers/pages';
import { usePeriod } from '../providers/use-period';

/** The page's title with the year, which is the piece of state users lose first. */
export function useDocumentTitle(title: string): void {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [period] = usePeriod();
  const page = pageOf(pathname);
  const hasPeriod = page !== undefined && PAGES[page].hasPeriod && period !== undefined;
  const year = hasPeriod ? `${translate('common.period_title', { period })} · ` : '';
  const product = translate('common.product_full');
  useEffect(() => {
    document.title = `${year}${title} – ${product}`;
  }, [year, title, product]);
}
