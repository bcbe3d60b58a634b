import { Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../formats/format';
import { Answer } from '../layout/Answer';
import { useDocument } from '../providers/use-document';
import { OWN_IMPORTS } from './documents';

/** The last files that this office handed in, and what became of their rows. */
export function OwnImports() {
  const translate = useTranslate();
  const query = useDocument(OWN_IMPORTS, {});
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.imports.title')}</Typography>
      <Answer query={query} height={120}>
        {({ imports }) =>
          imports && imports.nodes.length > 0 ? (
            <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
              {imports.nodes.map(({ id, fileName, createdAt, counts }) => (
                <li key={id}>
                  <Link component={RouterLink} to={`/imports/${encodeURIComponent(id)}`}>
                    {fileName}
                  </Link>{' '}
                  {translate('home.imports.row', { time: formatMoment(createdAt), ...counts })}
                </li>
              ))}
            </ul>
          ) : (
            <Typography>{translate('home.imports.none')}</Typography>
          )
        }
      </Answer>
    </Card>
  );
}
