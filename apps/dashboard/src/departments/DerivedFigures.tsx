import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureButton } from '../fields/explanation/FigureButton';
import { useFigureDrawer } from '../fields/explanation/use-figure-drawer';
import { formatCoefficient, formatCount } from '../formats/format';
import type { FactsView } from './documents';
import { Entered } from './Entered';
import type { DerivationView } from './people-documents';

const fourDecimals = (value: string) => formatCoefficient(value, 4);
const sixDecimals = (value: string) => formatCoefficient(value, 6);

interface Props {
  readonly derivation: DerivationView;
  readonly name: string;
  readonly facts: FactsView | null;
}

/** T and Y1 of colleges, person-months and Σxy of offices; each opens its computation. */
export function DerivedFigures({ derivation, name, facts }: Props) {
  const translate = useTranslate();
  const [open, drawer] = useFigureDrawer();
  const people = translate('common.people');
  const { headcount, averageTitleCoefficient, officeHeadcount, coefficients } = derivation;
  const ofOffice = [
    {
      figure: officeHeadcount,
      format: formatCount,
      unit: people,
      entered: facts?.officeHeadcount,
    },
    { figure: coefficients, format: fourDecimals, unit: '', entered: facts?.coefficients },
  ];
  const ofCollege = [
    { figure: headcount, format: formatCount, unit: people, entered: undefined },
    { figure: averageTitleCoefficient, format: sixDecimals, unit: '', entered: undefined },
  ];
  const figures = (officeHeadcount ? ofOffice : ofCollege).flatMap(({ figure, ...shown }) =>
    figure ? [{ figure, ...shown }] : [],
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
      {figures.map(({ figure, format, unit, entered }) => {
        const { key, label, symbol, value, explanation } = figure;
        const title = `${name} ${label}`;
        return (
          <div key={key}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {label} {symbol && <span translate="no">{symbol}</span>}
            </Typography>
            <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
              <FigureButton
                label={`${title} ${format(value)} ${unit}`.trim()}
                onOpen={() => open({ title, explanation })}
              >
                {format(value)}
              </FigureButton>{' '}
              {unit}
            </Typography>
            {entered != null && <Entered entered={entered} derived={value} format={format} />}
          </div>
        );
      })}
      {drawer}
    </Box>
  );
}
