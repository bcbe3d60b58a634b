import { Alert, Box, Button } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FigureCard } from '../fields/FigureCard';
import { isUnpublished } from '../fields/published';
import { Shown } from '../fields/Shown';
import { formatCoefficient, formatCount, formatMoney, formatRate } from '../formats/format';
import type { Desk } from './documents';

const FormulaDrawer = lazy(() =>
  import('../fields/explanation').then((module) => ({ default: module.FormulaDrawer })),
);

/** T, B, q, its year, Q and what it costs; offices have heads and no establishment. */
export function StaffingCards({ desk: { department, summary } }: { desk: Desk }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isTeaching = department.kind === 'COLLEGE' || department.kind === 'TEACHING_DEPARTMENT';
  const word = (key: string, values?: object) => translate(`desk.figure.${key}`, values);
  const people = translate('common.people');
  const problem = summary.problems[0]?.message;
  const isWithheld = isUnpublished(summary);
  const { headcount, establishment, staffing, staffingVariance, varianceYear } = summary;
  const { staffingAdjustment, adjustmentCost, amount, explanation } = summary;
  return (
    <Box component="section" aria-label={word('title')}>
      {summary.problems.map(({ path, message }) => (
        <Alert key={path} severity="info" sx={{ mb: 1 }}>
          {message}
        </Alert>
      ))}
      <Box sx={grid}>
        <FigureCard label={word('headcount')} unit={headcount ? people : ''}>
          <Shown value={headcount ?? null} format={formatCount} problem={problem} />
        </FigureCard>
        {isTeaching && (
          <>
            <FigureCard
              label={word('establishment')}
              unit={establishment ? people : ''}
              note={staffing ? word(`staffing.${staffing}`) : undefined}
            >
              <Shown value={establishment ?? null} format={formatCount} problem={problem} />
            </FigureCard>
            <FigureCard label={word('variance')} unit="">
              <Shown value={staffingVariance ?? null} format={formatRate} problem={problem} />
            </FigureCard>
            <FigureCard label={word('year')} unit="">
              <Shown
                value={varianceYear == null ? null : String(varianceYear)}
                format={(count) => word('years', { count })}
                problem={problem}
              />
            </FigureCard>
            <FigureCard label={word('adjustment')} unit="">
              <Shown
                value={staffingAdjustment ?? null}
                format={(value) => formatCoefficient(value, 2)}
                problem={problem}
              />
            </FigureCard>
            <FigureCard
              label={word('cost')}
              unit={adjustmentCost ? translate('common.yuan') : ''}
              note={word('cost_note')}
            >
              <Shown
                value={adjustmentCost ?? null}
                format={(value) => formatMoney(value)}
                problem={problem}
                isWithheld={isWithheld}
              />
            </FigureCard>
          </>
        )}
        <FigureCard
          label={word(isTeaching ? 'amount' : 'office_amount')}
          unit={amount ? translate('common.yuan') : ''}
        >
          <Shown
            value={amount ?? null}
            format={(value) => formatMoney(value)}
            problem={problem}
            isWithheld={isWithheld}
          />
        </FigureCard>
      </Box>
      {explanation && (
        <Button sx={{ mt: 1 }} onClick={() => setOpen(true)}>
          {word('formula')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isOpen && (
          <FormulaDrawer
            title={`${department.name} · ${word('cost')}`}
            explanation={explanation ?? null}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Box>
  );
}

const grid = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)', lg: 'repeat(3, 1fr)' },
};
