import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatMoney } from '../formats/format';
import type { Budget } from './documents';

/** P, the offices' average and their ratio: 0.95 by construction before Art. 20, another after it. */
export function AverageLevel({ budget }: { budget: Budget }) {
  const translate = useTranslate();
  const { averageTeachingAllowance, officeAverage, officeRatio, ratioAfterAssessment } = budget;
  const isKnown = averageTeachingAllowance && officeAverage && officeRatio && ratioAfterAssessment;
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {translate('home.level')}
      </Typography>
      <Typography>
        {isKnown
          ? translate('home.average', {
              teaching: formatMoney(averageTeachingAllowance, 'tenThousandYuan'),
              office: formatMoney(officeAverage, 'tenThousandYuan'),
              ratio: formatCoefficient(officeRatio, 2),
              after: formatCoefficient(ratioAfterAssessment, 4),
            })
          : translate('home.average_pending')}
      </Typography>
    </Card>
  );
}
