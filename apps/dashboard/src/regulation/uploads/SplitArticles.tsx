import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Answer } from '../../layout/Answer';
import { useDocument } from '../../providers/use-document';
import { useArticleName } from '../articles/use-article-name';
import { DOCUMENT_ARTICLES } from '../documents';
import type { DocumentView } from '../documents';
import { splitOf } from './split-of';
import type { Split } from './split-of';

/** Under each document the articles that were found in it, each with the way to its text. */
export function SplitArticles({ documents }: { documents: readonly DocumentView[] }) {
  const query = useDocument(DOCUMENT_ARTICLES, {});
  return (
    <Answer query={query} height={80}>
      {({ articles }) =>
        documents.map((document) => (
          <OneSplit
            key={document.id}
            document={document}
            split={splitOf(articles ?? [], document.id)}
          />
        ))
      }
    </Answer>
  );
}

function OneSplit({ document: { id, title }, split }: { document: DocumentView; split: Split }) {
  const translate = useTranslate();
  const nameOf = useArticleName();
  return (
    <section aria-labelledby={`split-${id}`}>
      <Typography variant="h3" id={`split-${id}`} sx={{ mt: 1 }}>
        {title} · {translate('regulation.upload.split')}
      </Typography>
      {split.found.map(({ number, heading }) => (
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
      {split.missing.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('regulation.upload.missing', {
            articles: split.missing.map(nameOf).join(' · '),
          })}
        </Typography>
      )}
    </section>
  );
}
