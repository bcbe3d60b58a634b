import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ArticleView } from '../documents';
import { StatusMark } from './StatusMark';

/** Every clause with how it is treated, and where it is computed. */
export function ClauseTable({ number, clauses }: Pick<ArticleView, 'number' | 'clauses'>) {
  const translate = useTranslate();
  return (
    <section aria-labelledby="article-clauses">
      <Typography variant="h3" id="article-clauses" sx={{ mb: 1 }}>
        {translate('regulation.article.clauses')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {clauses.map(({ article, status, note, files, figures }, index) => (
          <Box
            component="li"
            key={`${article} ${note}`}
            sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <StatusMark status={status} />
              {article !== number && (
                <Typography component="span" translate="no" sx={{ fontWeight: 600 }}>
                  {article}
                </Typography>
              )}
              <span>{note}</span>
            </Box>
            <Words name={translate('regulation.article.figures')} words={figures} />
            <Words
              name={translate('regulation.article.files')}
              words={isSame(files, clauses[index - 1]?.files) ? [] : files}
              isCode
            />
          </Box>
        ))}
      </Box>
    </section>
  );
}

/** Rows of one table stand in one file, which is named at the first of them. */
function isSame(files: readonly string[], before: readonly string[] | undefined): boolean {
  return files.join() === before?.join();
}

interface WordsProps {
  readonly name: string;
  readonly words: readonly string[];
  readonly isCode?: boolean;
}

function Words({ name, words, isCode = false }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {name}
      {' · '}
      {words.map((word, index) => (
        <span key={word} translate={isCode ? 'no' : undefined}>
          {index > 0 && ', '}
          {isCode ? <code>{word}</code> : word}
        </span>
      ))}
    </Typography>
  );
}
