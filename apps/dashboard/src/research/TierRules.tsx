import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../fields/CitationLink';
import { ReadingChip } from '../layout/states';
import { INDICATOR_NAMES } from './indicators';

/** What each rule says, the item of Art. 22 it stands in, and the readings it rests on. */
const RULES = [
  ['range', '1', ''],
  ['required', '3', 'D21'],
  ['normal', '3', ''],
  ['raised', '3', 'D20'],
  ['missing', '3', 'D23'],
  ['shortfall', '4', 'D22'],
  ['dismissal', '4', 'D21'],
  ['paid', '7', 'D24'],
] as const;

/** Arts. 21 and 22 in words of our own. */
export function TierRules() {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby="rules" sx={{ p: 2 }}>
      <Typography variant="h2" id="rules">
        {translate('research.rules')}
      </Typography>
      <ol style={{ margin: 0, paddingInlineStart: '1.4em', lineHeight: 1.8 }}>
        {RULES.map(([rule, item, reading]) => (
          <li key={rule}>
            {translate(`research.rule.${rule}`)}{' '}
            <Typography component="span" variant="body2">
              <CitationLink citation={{ article: '22', item }} />
            </Typography>{' '}
            {reading && <ReadingChip code={reading} />}
          </li>
        ))}
      </ol>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('research.indicators')}
      </Typography>
      <ol style={{ margin: 0, paddingInlineStart: '1.4em', lineHeight: 1.8 }}>
        {INDICATOR_NAMES.map((indicator) => (
          <li key={indicator}>{translate(`research.indicator.${indicator}`)}</li>
        ))}
      </ol>
    </Card>
  );
}
