import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ReadingChip } from '../layout/states';
import { formatCoefficient, formatMoney } from '../formats/format';
import type { DepartmentView } from './documents';
import { articleNode, readableNumbers } from './formula-text';

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
  const node = explanation ? articleNode(explanation) : undefined;
  if (!amount || !explanation || !node) return <Pending problems={problems} />;
  const symbol = node.symbol ?? node.label;
  const isRounded = node.key !== explanation.root;
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2" translate="no" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {symbol} = {readableNumbers(node.formulaWithNumbers ?? '')} = {formatMoney(amount)}{' '}
        <Box component="span" sx={{ fontWeight: 400 }}>
          {translate('common.yuan')}
        </Box>
      </Typography>
      <Typography translate="no" sx={{ color: 'text.secondary' }}>
        {symbol} = {node.formula}
      </Typography>
      {isRounded && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('departments.largest_remainder', { exact: formatCoefficient(node.value, 10) })}
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {translate('departments.open_formula')}
        </Button>
        {node.readings.map(({ code }) => (
          <ReadingChip key={code} code={code} />
        ))}
      </Stack>
      <Suspense fallback={null}>
        {isOpen && (
          <FormulaDrawer
            title={`${department.name} ${symbol}`}
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
