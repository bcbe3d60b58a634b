import { Card, List, ListItem, ListItemButton, ListItemText, ListSubheader } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ArticleRow } from '../documents';
import type { ChoiceProps } from './ArticleMap';
import { StatusMark } from './StatusMark';
import { useArticleName } from './use-article-name';

/** The articles by chapter, each with how its clauses are treated. */
export function ArticleList({ articles, chosen, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const chapters = [...new Set(articles.map(({ chapter }) => chapter))];
  return (
    <Card
      component="nav"
      aria-label={translate('regulation.article.list')}
      sx={{ maxHeight: 'calc(100vh - 220px)', minHeight: 320, overflowY: 'auto' }}
    >
      {chapters.map((chapter) => (
        <List
          key={chapter}
          dense
          disablePadding
          subheader={
            <ListSubheader component="h2" sx={{ m: 0, lineHeight: 2.4 }}>
              {chapter}
            </ListSubheader>
          }
        >
          {articles
            .filter((article) => article.chapter === chapter)
            .map((article) => (
              <ArticleItem
                key={article.number}
                article={article}
                isChosen={article.number === chosen}
                onChoose={() => onChoose(article.number)}
              />
            ))}
        </List>
      ))}
    </Card>
  );
}

interface ItemProps {
  readonly article: ArticleRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ArticleItem({ article, isChosen, onChoose }: ItemProps) {
  const nameOf = useArticleName();
  const item = useRef<HTMLLIElement>(null);
  // A citation from elsewhere may ask for an article far down the list.
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const statuses = [...new Set(article.clauses.map(({ status }) => status))];
  return (
    <ListItem ref={item} disablePadding>
      <ListItemButton
        selected={isChosen}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
        sx={{ display: 'block' }}
      >
        <ListItemText
          primary={nameOf(article.number)}
          secondary={article.clauses[0]?.note}
          slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { noWrap: true } }}
          sx={{ my: 0 }}
        />
        {statuses.map((status) => (
          <span key={status} style={{ marginInlineEnd: 4 }}>
            <StatusMark status={status} />
          </span>
        ))}
      </ListItemButton>
    </ListItem>
  );
}
