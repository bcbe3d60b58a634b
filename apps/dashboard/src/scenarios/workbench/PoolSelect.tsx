import { memo } from 'react';
import { useTranslate } from 'react-admin';

export type TypedPool = 'generalPool' | 'teachingPool';

interface Props {
  readonly value: TypedPool;
  readonly isDisabled: boolean;
  readonly onChoose: (typed: TypedPool) => void;
}

/** G and W follow from one another; the one that is typed is stored. */
export const PoolSelect = memo(function PoolSelect({ value, isDisabled, onChoose }: Props) {
  const translate = useTranslate();
  return (
    <label className="chosen">
      {translate('scenario.input.typed')}
      <select
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => onChoose(target.value as TypedPool)}
      >
        <option value="generalPool">G {translate('scenario.driver.generalPool')}</option>
        <option value="teachingPool">W {translate('scenario.driver.teachingPool')}</option>
      </select>
    </label>
  );
});
