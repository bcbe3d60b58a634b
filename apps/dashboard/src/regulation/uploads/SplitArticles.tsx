import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Answer } from '../../layout/Answer';
import { useDocument } from '../../providers/use-document';
import { DOCUMENT_ARTICLES } from '../documents';
import type { DocumentView } from '../documents';

/** Under each document the articles that were found in it, each with the way to its text. */
export function SplitArticles({ documents }: { documents: readonly DocumentView[] }) {
  const translate = useTranslate();
  const query = useDocument(DOCUMENT_ARTICLES, {});
  return (
    <Answer query={query} height={80}>
      {({ articles }) =>
        documents.map(({ id, title }) => {
          const found = (articles ?? []).flatMap(({ number, text }) =>
            text
              .filter(({ document }) => document.id === id)
              .map(({ heading }) => ({ number, heading })),
          );
          return (
            <section key={id} aria-labelledby={`split-${id}`}>
              <Typography variant="h3" id={`split-${id}`} sx={{ mt: 1 }}>
                {title} · {translate('regulation.upload.split')}
              </Typography>
              {found.map(({ number, heading }) => (
                <Link
                  key={`${number} ${heading}`}
                  component={RouterLink}
                  to={`/regulation?article=${number}`}
                  lang="zh-CN"
                  sx={{ mr: 2, lineHeight: 2 }}
                >
                  {heading}
                </Link>
              ))}
            </section>
          );
        })
      }
    </Answer>
  );
}
