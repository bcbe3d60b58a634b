import { Box, Button, Chip, Stack, TextField, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../layout/AppDataTable';
import type { Column } from '../../layout/AppDataTable';
import { SCHEMA_TEXT, TYPES, matching } from './schema-entries';
import type { FieldEntry, TypeEntry } from './schema-entries';

/** Some hundred tables at once would keep the reader waiting. */
const AT_ONCE = 20;

/** The schema as a page: every type, field, argument and value with its words, searchable. */
export function Reference() {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const wanted = useDeferredValue(search);
  const found = useMemo(() => matching(TYPES, wanted), [wanted]);
  const word = (key: string) => translate(`api.reference.${key}`);
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{word('title')}</Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          type="search"
          size="small"
          label={word('search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setShown(AT_ONCE);
          }}
          sx={{ minWidth: { xs: '100%', sm: 360 } }}
        />
        <Typography role="status">
          {translate('api.reference.found', { count: found.length })}
        </Typography>
        <Button onClick={download}>{word('download')}</Button>
      </Stack>
      {found.length === 0 && <Typography>{word('nothing')}</Typography>}
      {found.slice(0, shown).map((type) => (
        <TypeSection key={type.name} type={type} />
      ))}
      {found.length > shown && (
        <Button variant="outlined" onClick={() => setShown(shown + AT_ONCE)}>
          {translate('api.reference.more', { count: found.length - shown })}
        </Button>
      )}
    </Stack>
  );
}

/** Off screen a section is not laid out. */
const section = { contentVisibility: 'auto', containIntrinsicSize: 'auto 240px' };

function TypeSection({ type }: { type: TypeEntry }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`api.reference.${key}`);
  const columns: Column<FieldEntry>[] = [
    {
      key: 'field',
      label: word('field'),
      isRowHeader: true,
      isText: true,
      render: ({ signature }) => <code translate="no">{signature}</code>,
    },
    { key: 'type', label: word('type'), render: (one) => <code translate="no">{one.type}</code> },
    {
      key: 'description',
      label: word('description'),
      isText: true,
      render: ({ description, deprecated: reason }) =>
        reason === null
          ? description
          : `${description} ${translate('api.reference.deprecated', { reason })}`,
    },
  ];
  return (
    <Box component="section" aria-label={type.name} sx={section}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography variant="h3" translate="no">
          {type.name}
        </Typography>
        <Chip size="small" label={word(`kind.${type.kind}`)} />
      </Stack>
      <Typography sx={{ mb: 1 }}>{type.description}</Typography>
      {type.fields.length > 0 && (
        <AppDataTable
          label={type.name}
          columns={columns}
          rows={type.fields}
          rowKey={({ name }) => name}
          isCompact
        />
      )}
    </Box>
  );
}

function download(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([SCHEMA_TEXT], { type: 'text/plain' }));
  link.download = 'schema.graphql';
  link.click();
  URL.revokeObjectURL(link.href);
}
