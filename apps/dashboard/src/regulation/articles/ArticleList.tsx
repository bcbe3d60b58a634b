import { Box, Card, Link, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ArticleRow } from '../documents';
import type { ChoiceProps } from './ArticleMap';
import { StatusMark } from './StatusMark';
import { useArticleName } from './use-article-name';

/** The articles by chapter, each with how its clauses are treated. */
export function ArticleList({ articles, chosen }: ChoiceProps) {
  const translate = useTranslate();
  const list = useRef<HTMLElement>(null);
  const chapters = [...new Set(articles.map(({ chapter }) => chapter))];
  // A citation from elsewhere may ask for an article far down; only the list itself scrolls to it.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && item) list.current.scrollTop = item.offsetTop - 120;
  }, [chosen]);
  return (
    <Card
      ref={list}
      component="nav"
      aria-label={translate('regulation.article.list')}
      sx={{
        position: 'relative',
        maxHeight: 'calc(100vh - 220px)',
        minHeight: 320,
        overflowY: 'auto',
      }}
    >
      {chapters.map((chapter) => (
        <section key={chapter} aria-label={chapter}>
          <Typography component="h2" variant="body2" sx={chapterLine}>
            {chapter}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {articles
              .filter((article) => article.chapter === chapter)
              .map((article) => (
                <li key={article.number}>
                  <ArticleLink article={article} isChosen={article.number === chosen} />
                </li>
              ))}
          </Box>
        </section>
      ))}
    </Card>
  );
}

const chapterLine = {
  px: 2,
  py: 0.75,
  color: 'text.secondary',
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
};

function ArticleLink({ article, isChosen }: { article: ArticleRow; isChosen: boolean }) {
  const nameOf = useArticleName();
  const { number, clauses } = article;
  const statuses = [...new Set(clauses.map(({ status }) => status))];
  return (
    <Link
      component={RouterLink}
      to={`/regulation?article=${number}`}
      color="inherit"
      underline="none"
      aria-current={isChosen ? 'true' : undefined}
      sx={articleLine}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
        <Typography component="span" sx={{ fontWeight: 600, mr: 'auto' }}>
          {nameOf(number)}
        </Typography>
        {statuses.map((status) => (
          <StatusMark key={status} status={status} />
        ))}
      </Box>
      <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
        {clauses[0]?.note}
      </Typography>
    </Link>
  );
}

const articleLine = {
  display: 'block',
  px: 2,
  py: 0.75,
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-current]': { bgcolor: '#e5eefa' },
};
