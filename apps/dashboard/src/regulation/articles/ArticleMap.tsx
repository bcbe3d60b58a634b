import { Box, Card, MenuItem, TextField, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Answer } from '../../layout/Answer';
import { useAddressState } from '../../providers/use-address-state';
import { useDocument } from '../../providers/use-document';
import { ARTICLE_MAP } from '../documents';
import type { ArticleRow } from '../documents';
import { ArticleDetail } from './ArticleDetail';
import { ArticleList } from './ArticleList';
import { useArticleName } from './use-article-name';

/** Articles 1 to 34 and the annex on the left, the chosen one on the right. */
export function ArticleMap() {
  const query = useDocument(ARTICLE_MAP, {});
  return (
    <Answer query={query} height={560}>
      {({ articles }) => <Chosen articles={articles ?? []} />}
    </Answer>
  );
}

function Chosen({ articles }: { articles: readonly ArticleRow[] }) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const numbers = articles.map(({ number }) => number);
  const [chosen, choose] = useAddressState('article', numbers[0] ?? '', numbers);
  const Choice = isWide ? ArticleList : ArticleSelect;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '300px minmax(0, 1fr)' } }}>
      <Choice articles={articles} chosen={chosen} onChoose={choose} />
      <Card component="section" aria-labelledby="article-name" sx={{ p: 2, minWidth: 0 }}>
        {chosen && <ArticleDetail key={chosen} number={chosen} />}
      </Card>
    </Box>
  );
}

export interface ChoiceProps {
  readonly articles: readonly ArticleRow[];
  readonly chosen: string;
  readonly onChoose: (number: string) => void;
}

/** On a narrow screen the list folds into one box above the article. */
function ArticleSelect({ articles, chosen, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const nameOf = useArticleName();
  return (
    <TextField
      select
      size="small"
      label={translate('regulation.article.choose')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 400 } } } } } }}
    >
      {articles.map(({ number, clauses }) => (
        <MenuItem key={number} value={number} sx={{ whiteSpace: 'normal' }}>
          {nameOf(number)} · {clauses[0]?.note}
        </MenuItem>
      ))}
    </TextField>
  );
}
