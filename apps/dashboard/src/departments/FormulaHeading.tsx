import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ReadingChip } from '../layout/states';
import { formatMoney } from '../formats/format';
import type { DepartmentView } from './documents';

const FormulaDrawer = lazy(() =>
  import('../fields/explanation').then((module) => ({ default: module.FormulaDrawer })),
);

/** The formula with its numbers is the heading: nobody has to ask where the amount comes from. */
export function FormulaHeading({ department }: { department: DepartmentView }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const result = department.allocation ?? department.officeAllocation;
  if (!result) return null;
  const { explanation, problems, amount } = result;
  const root = explanation?.nodes.find(({ key }) => key === explanation.root);
  if (!amount || !explanation || !root) return <Pending problems={problems} />;
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2" translate="no" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {root.symbol ?? 'Z'} = {root.formulaWithNumbers} = {formatMoney(amount)}{' '}
        <Box component="span" sx={{ fontWeight: 400 }}>
          {translate('common.yuan')}
        </Box>
      </Typography>
      <Typography translate="no" sx={{ color: 'text.secondary' }}>
        {root.symbol ?? 'Z'} = {root.formula}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {translate('departments.open_formula')}
        </Button>
        {root.readings.map(({ code }) => (
          <ReadingChip key={code} code={code} />
        ))}
      </Stack>
      <Suspense fallback={null}>
        {isOpen && (
          <FormulaDrawer
            title={`${department.name} ${root.symbol ?? ''}`}
            explanation={explanation}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Card>
  );
}

function Pending({ problems }: { problems: readonly { path: string; message: string }[] }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" role="note">
      <strong>{translate('common.state.pending')}</strong>{' '}
      {translate('departments.pending_formula')}
      {problems.map(({ path, message }) => (
        <div key={path}>
          {message} <code>{path}</code>
        </div>
      ))}
    </Alert>
  );
}
