import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { articleAddress } from './article-address';
import { citationText } from './citation-text';
import type { CitationView } from './explanation/explanation-view';

/** A place in the regulation that opens its article; another document is named only. */
export function CitationLink({
  citation,
}: {
  citation: Omit<CitationView, 'summary' | 'isRepaired'>;
}) {
  const translate = useTranslate();
  const address = articleAddress(citation);
  const text = citationText(citation, translate);
  if (address === null) return text;
  return (
    <Link component={RouterLink} to={address}>
      {text}
    </Link>
  );
}
