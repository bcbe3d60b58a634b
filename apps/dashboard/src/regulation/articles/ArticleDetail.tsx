import { Alert, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Answer } from '../../layout/Answer';
import { useDocument } from '../../providers/use-document';
import { ARTICLE_DETAIL } from '../documents';
import type { ArticleView } from '../documents';
import { ArticleText } from './ArticleText';
import { ArticleUses } from './ArticleUses';
import { ClauseTable } from './ClauseTable';
import { useArticleName } from './use-article-name';

/** One article: its text, how each clause is treated, and what it is used for. */
export function ArticleDetail({ number }: { number: string }) {
  const translate = useTranslate();
  const query = useDocument(ARTICLE_DETAIL, { number });
  return (
    <Answer query={query} height={480}>
      {({ article }) =>
        article ? (
          <Found article={article} />
        ) : (
          <Alert severity="warning">{translate('regulation.article.unknown', { number })}</Alert>
        )
      }
    </Answer>
  );
}

function Found({ article }: { article: ArticleView }) {
  const nameOf = useArticleName();
  return (
    <Stack spacing={3}>
      <div>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {article.chapter}
        </Typography>
        <Typography variant="h2" id="article-name">
          {nameOf(article.number)}
        </Typography>
      </div>
      <ArticleText texts={article.text} />
      <ClauseTable number={article.number} clauses={article.clauses} />
      <ArticleUses article={article} />
    </Stack>
  );
}
