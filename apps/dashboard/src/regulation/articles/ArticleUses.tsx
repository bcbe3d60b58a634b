import { Button, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { readingAddress } from '../../fields/article-address';
import type { ArticleView } from '../documents';

const SHOWN = 8;

/** The readings that the article leaves open, and the worked examples that name it. */
export function ArticleUses({ article }: { article: ArticleView }) {
  const translate = useTranslate();
  const { number, readings, examples } = article;
  return (
    <>
      <section aria-labelledby="article-readings">
        <Typography variant="h3" id="article-readings">
          {translate('regulation.article.readings')}
        </Typography>
        {readings.length === 0 && translate('regulation.article.no_readings')}
        <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
          {readings.map(({ code, question }) => (
            <li key={code}>
              <Link component={RouterLink} to={readingAddress(code)}>
                {translate('common.state.reading', { code })}
              </Link>{' '}
              {question}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="article-examples">
        <Typography variant="h3" id="article-examples">
          {translate('regulation.article.examples')}
        </Typography>
        {examples.length === 0 ? (
          translate('regulation.article.no_examples')
        ) : (
          <>
            <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
              {examples.slice(0, SHOWN).map(({ key, name }) => (
                <li key={key} translate="no">
                  {name}
                </li>
              ))}
              {examples.length > SHOWN && <li>…</li>}
            </ul>
            <Button component={RouterLink} to={`/regulation?tab=examples&article=${number}`}>
              {translate('regulation.article.all_examples')}
            </Button>
          </>
        )}
      </section>
    </>
  );
}
