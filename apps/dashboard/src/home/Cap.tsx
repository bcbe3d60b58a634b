import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Shown } from '../fields/Shown';
import { compare } from '../formats/decimal';
import { formatMoney, formatMoneyChange } from '../formats/format';
import type { College } from './college-documents';

const wan = (value: string) => formatMoney(value, 'tenThousandYuan');
const PARTS = [
  'basePayTotal',
  'generalTotal',
  'outstandingTotal',
  'unitIncomeTotal',
  'reserves',
] as const;

/** Art. 7: the approved total, what the college comes to, and what room is left. */
export function Cap({ college }: { college: College }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`home.cap.${key}`);
  const { approvedTotal, grandTotal, headroom, employeeCount } = college;
  const [problem] = college.problems;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{word('title')}</Typography>
      {employeeCount != null && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('home.cap.people', { count: employeeCount })}
        </Typography>
      )}
      <Box component="dl" sx={list}>
        <Line name={word('approved')} isLarge isKnown={approvedTotal != null}>
          {approvedTotal ? wan(approvedTotal.value) : word('not_approved')}
        </Line>
        <Line name={word('grand')} isLarge isKnown={grandTotal != null}>
          <Shown value={grandTotal?.value ?? null} format={wan} problem={problem?.message} />
        </Line>
        {approvedTotal && (
          <Line name={headroomName(headroom?.value, word)} isLarge isKnown={headroom != null}>
            <Shown
              value={headroom?.value ?? null}
              format={(value) => formatMoneyChange(value, 'tenThousandYuan')}
              problem={problem?.message}
            />
          </Line>
        )}
      </Box>
      <Box component="dl" sx={list}>
        {PARTS.map((key) => (
          <Line key={key} name={word(key)} isKnown={college[key] != null}>
            <Shown value={college[key]?.value ?? null} format={wan} problem={problem?.message} />
          </Line>
        ))}
      </Box>
    </Card>
  );
}

function headroomName(headroom: string | undefined, word: (key: string) => string): string {
  return word(headroom !== undefined && compare(headroom, '0') < 0 ? 'exceeded' : 'headroom');
}

interface LineProps {
  readonly name: string;
  readonly isLarge?: boolean;
  readonly isKnown: boolean;
  readonly children: ReactNode;
}

function Line({ name, isLarge = false, isKnown, children }: LineProps) {
  const translate = useTranslate();
  return (
    <div>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Box
        component="dd"
        sx={{
          m: 0,
          whiteSpace: 'nowrap',
          fontWeight: 600,
          fontSize: isLarge ? '1.375rem' : '1rem',
        }}
      >
        {children}{' '}
        {isKnown && (
          <Typography component="span" variant="body2">
            {translate('common.ten_thousand_yuan')}
          </Typography>
        )}
      </Box>
    </div>
  );
}

const list = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(210px, 100%), 1fr))',
  m: 0,
  mt: 1.5,
};
