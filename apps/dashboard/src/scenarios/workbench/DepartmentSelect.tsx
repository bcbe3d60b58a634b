import type { DepartmentKind, FactsInput } from '@hebo/domain';
import { memo } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly departments: FactsInput['departments'];
  readonly code: string;
  readonly onChoose: (code: string) => void;
}

/** Colleges first, then the others, by code. */
export function sortedCodes(departments: FactsInput['departments']): readonly string[] {
  const codes = Object.keys(departments).sort();
  return KINDS.flatMap((kind) => codes.filter((code) => departments[code]?.kind === kind));
}

const KINDS: readonly DepartmentKind[] = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];

/** Whose facts the panel shows, by kind. */
export const DepartmentSelect = memo(function DepartmentSelect(props: Props) {
  const { departments, code, onChoose } = props;
  const translate = useTranslate();
  const codes = sortedCodes(departments);
  return (
    <label className="chosen">
      {translate('scenario.input.department')}
      <select value={code} onChange={({ target }) => onChoose(target.value)}>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={translate(`common.kind.${kind}`)}>
            {codes
              .filter((one) => departments[one]?.kind === kind)
              .map((one) => (
                <option key={one} value={one}>
                  {departments[one]?.name ?? one}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
});
