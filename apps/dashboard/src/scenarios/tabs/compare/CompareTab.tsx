import { diff } from '@hebo/domain';
import type { PlainVariant } from '@hebo/domain';
import { Box, Stack } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { NoDataYet } from '../../../layout/states';
import { useAddressState } from '../../../providers/use-address-state';
import { compareVariants } from '../../comparison/compare-variants';
import type { ComparedVariant } from '../../comparison/compare-variants';
import { ComparisonBlocks } from '../../comparison/ComparisonBlocks';
import { SHOWS } from '../../comparison/shown-values';
import type { Show } from '../../comparison/shown-values';
import { ShowSwitch } from '../../comparison/ShowSwitch';
import { usePins } from '../../comparison/use-pins';
import { groundIn } from '../../workbench/regulation';
import { usePathWords } from '../../workbench/use-path-words';
import type { TabProps } from '../tab-props';

/** 对比: the base, the draft as it is now, and the pins A to D side by side. */
export default function CompareTab(props: TabProps) {
  const { base, locale } = props;
  const translate = useTranslate();
  const [show, setShow] = useAddressState<Show>('show', 'values', SHOWS);
  const { pins, isPending } = usePins(base);
  const { label } = usePathWords(base);
  const columns = useColumns(props, pins);
  const comparison = compareVariants(columns, { locale, labelOf: label });

  return (
    <Stack spacing={2} aria-busy={isPending}>
      {pins.length === 0 && (
        <NoDataYet
          text={translate(
            columns.length === 1 ? 'scenario.compare.same_as_base' : 'scenario.compare.no_pins',
          )}
        />
      )}
      <Box>
        <ShowSwitch show={show} onShow={setShow} />
      </Box>
      <Box>
        <ComparisonBlocks comparison={comparison} show={show} />
      </Box>
    </Stack>
  );
}

/** The draft has a column of its own while it differs from the base and from every pin. */
function useColumns(
  { base, baseOutcome, current, outcome }: TabProps,
  pins: ReturnType<typeof usePins>['pins'],
): readonly ComparedVariant[] {
  const translate = useTranslate();
  return useMemo(() => {
    const first = {
      id: 'base',
      name: translate('scenario.compare.base'),
      variant: base,
      outcome: baseOutcome,
    };
    const pinned = pins.map((pin) => ({
      id: pin.entry,
      name: `${pin.letter} ${pin.name}`,
      variant: pin.variant,
      outcome: pin.outcome,
    }));
    const present = {
      id: 'present',
      name: translate('scenario.compare.present'),
      variant: current,
      outcome,
    };
    const isShown = [first, ...pinned].every(({ variant }) => !isSameVariant(variant, current));
    return [first, ...(isShown ? [present] : []), ...pinned];
  }, [translate, base, baseOutcome, current, outcome, pins]);
}

function isSameVariant(left: PlainVariant, right: PlainVariant): boolean {
  return (
    left.decision.lockMode === right.decision.lockMode &&
    diff(left, right, groundIn(left.edition)).length === 0
  );
}
