import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from './CitationLink';
import { Shown } from './Shown';
import { formatMoney } from '../formats/format';

interface PoolStep {
  readonly key: string;
  readonly label: string;
  readonly amount?: string | null;
  readonly isDeduction: boolean;
  readonly source?: string | null;
  readonly citation?: Parameters<typeof CitationLink>[0]['citation'] | null;
}

interface Props {
  readonly steps: readonly PoolStep[];
  readonly label: string;
}

const RESULTS = ['generalPool', 'headroom'];
const wan = (amount: string) => formatMoney(amount, 'tenThousandYuan');

/** From the approved total down to the general pool, line by line with its article. */
export function PoolChain({ steps, label }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`common.chain.${key}`);
  return (
    <TableContainer role="region" tabIndex={0} aria-label={label}>
      <Table size="small" aria-label={label} sx={{ maxWidth: 760 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{word('line')}</TableCell>
            <TableCell scope="col" align="right" sx={{ whiteSpace: 'nowrap' }}>
              {word('amount')} {translate('common.ten_thousand_yuan')}
            </TableCell>
            <TableCell scope="col">{word('article')}</TableCell>
            <TableCell scope="col">{word('source')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map(({ key, label: name, amount, isDeduction, source, citation }) => (
            <TableRow key={key} sx={RESULTS.includes(key) ? result : undefined}>
              <TableCell component="th" scope="row">
                {RESULTS.includes(key) ? '= ' : isDeduction ? '− ' : ''}
                {name}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {isJoined(key, steps) ? (
                  word('joined')
                ) : (
                  <Shown value={amount ?? null} format={wan} />
                )}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {citation ? (
                  <CitationLink citation={citation} />
                ) : (
                  translate('common.not_applicable')
                )}
              </TableCell>
              <TableCell>{source ?? translate('common.not_applicable')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Rewards of fewer than five people stand in one line with base pay; that line is known, theirs is not. */
function isJoined(key: string, steps: readonly PoolStep[]): boolean {
  const amountOf = (wanted: string) => steps.find((step) => step.key === wanted)?.amount ?? null;
  return key === 'outstanding' && amountOf(key) === null && amountOf('basePay') !== null;
}

const result = { '& > *': { fontWeight: 600 } };
