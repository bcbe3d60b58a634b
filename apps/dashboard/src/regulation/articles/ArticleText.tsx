import { Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMayUpload } from '../uploads/use-may-upload';
import type { ArticleView } from '../documents';

/** The article as the college's own document has it; never from us. */
export function ArticleText({ texts }: { texts: ArticleView['text'] }) {
  const translate = useTranslate();
  const mayUpload = useMayUpload();
  if (texts.length === 0) {
    return (
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('regulation.article.no_text')}
        </Typography>
        {mayUpload && (
          <Button component={Link} to="/regulation?tab=documents" size="small">
            {translate('regulation.article.load')}
          </Button>
        )}
      </Stack>
    );
  }
  return (
    <section aria-labelledby="article-text">
      <Typography variant="h3" id="article-text">
        {translate('regulation.article.text')}
      </Typography>
      {texts.map(({ document, heading, text }) => (
        <Box
          key={`${document.id} ${heading}`}
          sx={{ borderLeft: 3, borderColor: 'primary.light', pl: 2, my: 1 }}
        >
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('regulation.article.source', {
              title: document.title,
              number: document.documentNumber ?? '',
            })}
          </Typography>
          <Typography lang="zh-CN" sx={{ fontWeight: 600 }}>
            {heading}
          </Typography>
          <Typography lang="zh-CN" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
        </Box>
      ))}
    </section>
  );
}
