import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { NoDataYet } from '../../../layout/states';
import { useDocument } from '../../../providers/use-document';
import type { TabProps } from '../tab-props';
import { SCENARIO_IMPACT } from './documents';
import { ImpactFigure } from './ImpactFigure';
import type { Band, ImpactRow } from './impact-view';
import { ratio } from './unit-rows';

interface Props extends TabProps {
  readonly groupBy: 'POST_KIND' | 'TITLE_CLASS' | 'TENURE';
}

/** Groups of people: the server counts them, and joins those under five. */
export function PeopleImpact({ groupBy, scenarioId, isUnsaved }: Props) {
  const translate = useTranslate();
  const groupName = translate(`scenario.impact.${groupBy}`);
  const query = useDocument(
    SCENARIO_IMPACT,
    { id: scenarioId ?? '', groupBy },
    { enabled: scenarioId !== null },
  );
  if (scenarioId === null) {
    return <NoDataYet text={translate('scenario.impact.needs_saving', { group: groupName })} />;
  }
  return (
    <>
      {isUnsaved && <Alert severity="info">{translate('scenario.impact.saved_state')}</Alert>}
      <Answer query={query} height={360}>
        {({ scenario }) => {
          const impact = scenario?.outcome?.impact;
          if (!impact) return <NoDataYet text={translate('scenario.impact.none')} />;
          const notes = [
            translate('scenario.impact.basis_people'),
            ...(impact.note ? [impact.note] : []),
          ];
          return <ImpactFigure groupName={groupName} rows={impact.rows.map(rowOf)} notes={notes} />;
        }}
      </Answer>
    </>
  );
}

interface Answered extends Record<Band, number> {
  readonly group: string;
  readonly label: string;
  readonly people: number;
  readonly base: string;
  readonly scenario: string;
  readonly change: string;
  readonly rate?: string | null;
  readonly isPerHead: boolean;
}

function rowOf(row: Answered): ImpactRow {
  const people = String(row.people);
  const { gainOver5, gainUpTo5, unchanged, loseUpTo5, loseOver5 } = row;
  return {
    key: row.group,
    label: row.label,
    people,
    bands: {
      gainOver5: String(gainOver5),
      gainUpTo5: String(gainUpTo5),
      unchanged: String(unchanged),
      loseUpTo5: String(loseUpTo5),
      loseOver5: String(loseOver5),
    },
    base: row.base,
    scenario: row.scenario,
    change: row.change,
    rate: row.rate ?? null,
    perHead: ratio(row.change, people),
    cause: null,
    isPerHead: row.isPerHead,
  };
}
