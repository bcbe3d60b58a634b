import { useTranslate } from 'react-admin';
import { isKnownUnit, valueText } from '../fields/explanation/value-text';
import type { ObjectionSubject } from '../generated/graphql';
import { useViewer } from '../providers/viewer';

interface Props {
  readonly subject: ObjectionSubject;
  readonly amount: string | null | undefined;
  readonly unit: string | null | undefined;
}

/** A figure with its unit, as its explanation showed it; why it is not there, where it is hidden. */
export function Figure({ subject, amount, unit }: Props) {
  const translate = useTranslate();
  const isSecretary = useViewer()?.actingAs === 'DEPARTMENT_SECRETARY';
  if (subject === 'PERSON_FIGURE' && isSecretary) return <>{translate('objections.hidden')}</>;
  if (amount == null) return <>–</>;
  const known = unit && (isKnownUnit(unit) ? translate(`explanation.unit.${unit}`) : unit);
  return <>{`${valueText(amount, unit, false)} ${known ?? ''}`.trim()}</>;
}
