import { Button, Popover, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { documentsOf } from '../amendments/AmendmentTable';
import type { AmendmentView } from '../amendments/documents';
import { CitationLink } from '../fields/CitationLink';
import { InferredChip } from '../layout/states';
import type { CellView } from './documents';

interface Props {
  readonly cell: CellView;
  readonly anchor: HTMLElement;
  /** Published ones of this number. */
  readonly amendments: readonly AmendmentView[];
  readonly onClose: () => void;
}

/** Where a cell stands in the document, and what had to be done to read it. */
export function CellSource({ cell, anchor, amendments, onClose }: Props) {
  const translate = useTranslate();
  const { value, citation, isInferred, suggestion } = cell;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': translate('coefficients.source') } }}
    >
      <Stack spacing={1} sx={{ p: 2, maxWidth: 340, alignItems: 'flex-start' }}>
        <Typography variant="h2" component="p">
          {value ?? '–'}
        </Typography>
        <Typography>
          <CitationLink citation={citation} />
        </Typography>
        {amendments.map((one) => (
          <Typography key={one.id} sx={{ fontWeight: 600 }}>
            {translate('amendments.of_cell', { ...one, documents: documentsOf(one) })}
          </Typography>
        ))}
        {value === null && <Typography>{translate('coefficients.blank')}</Typography>}
        {suggestion && (
          <Typography>{translate('coefficients.suggestion', { value: suggestion })}</Typography>
        )}
        {isInferred && <InferredChip />}
        {citation.isRepaired && !isInferred && (
          <Typography sx={{ color: 'warning.main' }}>
            {translate('coefficients.repaired')}
          </Typography>
        )}
        <Button size="small" onClick={onClose} autoFocus>
          {translate('coefficients.close')}
        </Button>
      </Stack>
    </Popover>
  );
}
