import { Alert, AlertTitle, Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatRate } from '../../../formats/format';
import type { ProjectionAssumptions } from './assumptions';
import type { ProjectedYear } from './documents';
import { EventList } from './EventList';
import { ProjectedDepartments } from './ProjectedDepartments';
import { YearFigure } from './YearFigure';

interface Props {
  readonly years: readonly ProjectedYear[];
  readonly assumptions: ProjectionAssumptions;
  readonly rules: readonly string[];
}

/** The years as far as they can be computed, with what they rest on said first. */
export function ProjectedYears({ years, assumptions, rules }: Props) {
  const translate = useTranslate();
  const refused = years.filter(({ problems }) => problems.length > 0);
  return (
    <Stack spacing={3}>
      <Box>
        <Typography>{useStated(assumptions)}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('scenario.years.rules')}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 3, typography: 'body2', color: 'text.secondary' }}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </Box>
      </Box>
      {refused.length > 0 && (
        <Alert severity="warning" role="alert">
          <AlertTitle>{translate('scenario.years.problems')}</AlertTitle>
          {refused.map(({ period, problems }) => (
            <div key={period}>
              {period}: {[...new Set(problems.map(({ message }) => message))].join(' ')}
            </div>
          ))}
        </Alert>
      )}
      <YearFigure years={years} />
      <EventList years={years} />
      <ProjectedDepartments years={years} />
    </Stack>
  );
}

function useStated(assumptions: ProjectionAssumptions): string {
  const translate = useTranslate();
  const { poolGrowth, studentGrowth, establishmentGrowth } = assumptions;
  return translate('scenario.years.stated', {
    pool: ratesText(poolGrowth),
    students: ratesText(studentGrowth),
    establishments: ratesText(establishmentGrowth ?? []),
    promotion: percent(assumptions.promotionShare),
    replacement: percent(assumptions.replacementShare),
  });
}

/** One rate where all are equal, else one for each year. */
function ratesText(values: readonly string[] | string): string {
  const rates = [values].flat().map((value) => formatRate(value, 'exceptZero'));
  return new Set(rates).size === 1 ? (rates[0] ?? '') : rates.join(' / ');
}

function percent(share: string | null | undefined): string {
  return formatRate(share ?? '0').replace(/(\.00)?\u00a0%$/, '');
}
