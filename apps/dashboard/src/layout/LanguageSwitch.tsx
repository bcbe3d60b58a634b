import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useLocaleState, useStore, useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer';

/** Says the other language in that language. The choice is remembered per account. */
export function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const account = useViewer()?.accountName;
  const [remembered, remember] = useStore<string | undefined>(`locale.of.${account ?? ''}`);
  useEffect(() => {
    if (account !== undefined && remembered !== undefined && remembered !== locale) {
      setLocale(remembered);
    }
  }, [account, remembered, locale, setLocale]);
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <Button
      color="inherit"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={`${SHORT[other]} – ${translate('common.language_switch')}`}
      onClick={() => {
        remember(other);
        setLocale(other);
      }}
      sx={{ minWidth: 40, px: 1 }}
    >
      {SHORT[other]}
    </Button>
  );
}

const SHORT = { zh: '中', en: 'EN' };
