import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { ProblemLink } from '../../fields/ProblemLink';
import { scenarioAddress } from '../addresses';
import type { ChecklistItem, DecidedScenario } from './documents';

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly scenario: Pick<DecidedScenario, 'id' | 'period'>;
}

/** What has to be in place, item by item; what is missing has the way there. */
export function Checklist({ items, scenario }: Props) {
  const translate = useTranslate();
  if (items.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <Box component="li" key={item.key} sx={{ py: 0.5 }}>
          <Typography component="span" sx={{ fontWeight: item.isDone ? 400 : 600 }}>
            <span aria-hidden>{item.isDone ? '✓ ' : '✗ '}</span>
            {item.label} · {translate(`scenario.decision.${item.isDone ? 'done' : 'missing'}`)}
          </Typography>
          {!item.isDone && <Missing item={item} scenario={scenario} />}
        </Box>
      ))}
    </Box>
  );
}

const MOST_SHOWN = 4;

function Missing({ item, scenario }: { item: ChecklistItem; scenario: Props['scenario'] }) {
  const translate = useTranslate();
  const way = wayTo(item.key, scenario);
  const more = item.problems.length - MOST_SHOWN;
  return (
    <Box component="ul" sx={{ m: 0, pl: 4 }}>
      {item.problems.slice(0, MOST_SHOWN).map((problem) => (
        <li key={`${problem.path} ${problem.message}`}>
          <ProblemLink problem={problem} period={scenario.period} />
        </li>
      ))}
      {more > 0 && <li>{translate('scenario.decision.more', { count: more })}</li>}
      {way !== undefined && (
        <li>
          <Link component={RouterLink} to={way}>
            {translate(`scenario.decision.way.${item.key}`)}
          </Link>
        </li>
      )}
    </Box>
  );
}

/** Where an item can be put right; undefined where that is on this page. */
function wayTo(key: string, { id, period }: Props['scenario']): string | undefined {
  const ways: Record<string, string> = {
    factsConfirmed: `/departments?period=${period}`,
    deviationReasons: `${scenarioAddress(id)}?tab=differences`,
    readingsChosen: '/regulation?tab=readings',
    approvedTotal: `/years/${period}`,
    resolutions: `/years/${period}`,
  };
  return ways[key];
}
