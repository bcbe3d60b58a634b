import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { articleAddress } from '../../fields/article-address';
import type { Driver } from './driver';

interface Props {
  readonly driver: Driver;
  readonly label: string;
  readonly isChanged: boolean;
  readonly onRestore: (path: string) => void;
}

/** How an input is called, the way back to the base, and its article; it stays while a slider moves. */
export const DriverHead = memo(function DriverHead(props: Props) {
  const { driver, label, isChanged, onRestore } = props;
  const translate = useTranslate();
  const { article, symbol, path } = driver;
  const restore = translate('scenario.input.restore', { label });
  return (
    <div className="head">
      <span>
        {symbol && <b translate="no">{symbol}</b>} {label}
      </span>
      {isChanged && (
        <button type="button" title={restore} aria-label={restore} onClick={() => onRestore(path)}>
          {translate('scenario.input.restore_short')}
        </button>
      )}
      <Link
        to={articleAddress({ article }) ?? '/regulation'}
        title={translate('scenario.input.article', { article })}
        aria-label={translate('scenario.input.article_of', { label, article })}
      >
        i
      </Link>
    </div>
  );
});
