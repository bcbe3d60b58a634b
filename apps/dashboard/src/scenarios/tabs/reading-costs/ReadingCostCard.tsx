import type { PlainReadingCost, Reading } from '@hebo/domain';
import {
  Box,
  Card,
  Chip,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReadingChip } from '../../../layout/states';
import { Change } from '../../../fields/Change';
import { compare } from '../../../formats/decimal';
import { formatMoneyChange } from '../../../formats/format';
import type { Locale } from '../../workbench/explain';
import { useProblemWords } from '../../workbench/use-problem-words';

type Option = PlainReadingCost['options'][number];

interface Props {
  readonly cost: PlainReadingCost;
  readonly reading: Reading;
  /** The option of the draft as it is now; the prices may still be those of the last one. */
  readonly chosen: string;
  readonly names: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly onChoose: (reading: Reading, option: string) => void;
}

/**
 * One open point: the option in force is checked, the others have their price beside them. A narrow
 * screen only reads.
 */
export function ReadingCostCard({ cost, reading, chosen, names, locale, onChoose }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const id = `cost-${cost.code}`;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h3" id={id}>
        {reading.question[locale]} <ReadingChip code={cost.code} />
      </Typography>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={({ target }) => onChoose(reading, target.value)}
      >
        {cost.options.map((option) => {
          const label = reading.options.find(({ code }) => code === option.option)?.label[locale];
          return (
            <Box key={option.option} sx={line}>
              <FormControlLabel
                value={option.option}
                disabled={isNarrow && option.option !== chosen}
                control={<Radio size="small" />}
                label={
                  <>
                    {label ?? option.option}{' '}
                    {option.option === reading.recommended && (
                      <Chip
                        size="small"
                        variant="outlined"
                        label={translate('scenario.cost.recommended')}
                      />
                    )}
                  </>
                }
              />
              <Price option={option} isChosen={option.option === chosen} names={names} />
            </Box>
          );
        })}
      </RadioGroup>
    </Card>
  );
}

interface PriceProps extends Pick<Props, 'names'> {
  readonly option: Option;
  readonly isChosen: boolean;
}

function Price({ option, isChosen, names }: PriceProps) {
  const translate = useTranslate();
  const words = useProblemWords();
  const { total, departments, problems } = option;
  if (isChosen) {
    return <Chip size="small" color="primary" label={translate('scenario.cost.chosen')} />;
  }
  if (total === null) {
    return (
      <Typography variant="body2" color="warning.main">
        {translate('scenario.cost.refused')}
        {[...new Set(problems.map(words))].join(' ')}
      </Typography>
    );
  }
  const moved = departments
    .filter(({ change }) => compare(change, '0') !== 0)
    .toSorted((a, b) => compare(size(b.change), size(a.change)));
  if (moved.length === 0) {
    return <Typography variant="body2">{translate('scenario.cost.unchanged')}</Typography>;
  }
  return (
    <Typography component="div" variant="body2" sx={{ textAlign: { sm: 'right' } }}>
      <Change value={total} unit="yuan" /> {translate('common.yuan')}
      <details>
        <summary style={{ cursor: 'pointer', minHeight: 24 }}>
          {translate('scenario.cost.departments', { count: moved.length })}
        </summary>
        {moved.map(({ code, change }) => (
          <div key={code}>
            {names[code] ?? code} {formatMoneyChange(change)} {translate('common.yuan')}
          </div>
        ))}
      </details>
    </Typography>
  );
}

const size = (change: string) => change.replace(/^-/, '');

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  justifyContent: 'space-between',
  alignItems: 'start',
} as const;
