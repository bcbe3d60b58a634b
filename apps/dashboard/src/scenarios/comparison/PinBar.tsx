import type { PlainVariant } from '@hebo/domain';
import PushPinOutlinedIcon from '@mui/icons-material/PushPinOutlined';
import { Box, Button, Chip, Stack, TextField } from '@mui/material';
import { memo, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../fields/Shown';
import { useDocument } from '../../providers/use-document';
import { useSingleKeys } from '../tabs/use-single-keys';
import type { TabProps } from '../tabs/tab-props';
import type { Draft } from '../workbench/draft';
import { usePathWords } from '../workbench/use-path-words';
import { SCENARIO_CHOICES } from './documents';
import { MOST_PINS, PIN_LETTERS } from './pin-entries';
import { ReplacePin } from './ReplacePin';
import { usePins } from './use-pins';

interface Props extends Pick<TabProps, 'base' | 'scenarioId' | 'period'> {
  /** The draft as it is at this moment; null while an input is not valid. */
  readonly draft: Draft | null;
}

/** Follows every movement of a slider without drawing anything: only a pin asks what the draft is. */
export function PinBar({ draft, ...others }: Props) {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  return <PinnedBar {...others} latest={latest} />;
}

interface PinnedProps extends Omit<Props, 'draft'> {
  readonly latest: RefObject<Draft | null>;
}

/** What waits for the reader to say which pin it takes the place of. */
type Waiting = (instead?: string) => void;

/** Pins A to D: `P` keeps the present draft beside the base, the list adds a saved scenario. */
const PinnedBar = memo(function PinnedBar(props: PinnedProps) {
  const { base, latest, scenarioId, period } = props;
  const translate = useTranslate();
  const { pins, entriesNow, pinDraft, pinSaved, unpin } = usePins(base);
  const nameOf = useDraftName(base);
  const [waiting, setWaiting] = useState<{ readonly pin: Waiting } | null>(null);
  const [said, setSaid] = useState('');

  const say = (instead?: string) => {
    const entries = entriesNow();
    const at = instead === undefined ? entries.length : entries.indexOf(instead);
    setSaid(translate('scenario.compare.pinned', { letter: PIN_LETTERS[at] ?? '' }));
  };
  const ask = (pin: Waiting) => {
    const run: Waiting = (instead) => {
      say(instead);
      pin(instead);
    };
    if (entriesNow().length < MOST_PINS) run();
    else setWaiting({ pin: run });
  };
  const pinPresent = () => {
    const draft = latest.current;
    if (!draft) {
      setSaid(translate('scenario.compare.pin_invalid'));
      return;
    }
    const name = nameOf(draft);
    ask((instead) => pinDraft(name, draft, instead));
  };
  useSingleKeys({ p: pinPresent });

  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('scenario.compare.pins')}
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}
    >
      <Button
        size="small"
        variant="outlined"
        startIcon={<PushPinOutlinedIcon />}
        onClick={pinPresent}
      >
        {translate('scenario.compare.pin')}
      </Button>
      {pins.map((pin) => (
        <Chip
          key={pin.entry}
          variant="outlined"
          label={`${pin.letter} ${pin.name}`}
          onDelete={() => unpin(pin.entry)}
          deleteIcon={
            <button
              type="button"
              aria-label={translate('scenario.compare.unpin', { name: pin.letter })}
            >
              ×
            </button>
          }
          sx={chip}
        />
      ))}
      <SavedChoice
        period={period}
        taken={[scenarioId ?? '', ...pins.map(({ entry }) => entry)]}
        onChoose={(id) => ask((instead) => pinSaved(id, instead))}
      />
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      <ReplacePin
        pins={waiting ? pins : null}
        onClose={() => setWaiting(null)}
        onReplace={(entry) => {
          waiting?.pin(entry);
          setWaiting(null);
        }}
      />
    </Stack>
  );
});

/** A pinned draft is called by what it changes first, so that four of them can be told apart. */
function useDraftName(base: PlainVariant): (draft: Draft) => string {
  const translate = useTranslate();
  const words = usePathWords(base);
  return ({ lockMode, overrides }) => {
    const [first] = overrides;
    if (!first) return translate(`scenario.mode.${lockMode}`);
    const change = `${words.label(first.path)} ${words.value(first.value, first.path)}`;
    return overrides.length === 1
      ? change
      : translate('scenario.compare.draft_name', { change, count: overrides.length });
  };
}

interface ChoiceProps {
  readonly period: string;
  readonly taken: readonly string[];
  readonly onChoose: (id: string) => void;
}

function SavedChoice({ period, taken, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const { data } = useDocument(SCENARIO_CHOICES, { filter: { period } });
  const others = (data?.scenarios?.nodes ?? []).filter(
    ({ id, isBase }) => !isBase && !taken.includes(id),
  );
  if (others.length === 0) return null;
  return (
    <TextField
      select
      size="small"
      label={translate('scenario.compare.pin_saved')}
      value=""
      onChange={({ target }) => target.value && onChoose(target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 180, maxWidth: 260 }}
    >
      <option value="">–</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}

const chip = {
  maxWidth: 260,
  '& button': { all: 'unset', cursor: 'pointer', minWidth: 24, textAlign: 'center' },
  '& button:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
} as const;
