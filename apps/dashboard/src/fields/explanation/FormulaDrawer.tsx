import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { AskButton } from '../ask/AskButton';
import { closePart, indexNodes, openPart, ownerOf } from './explanation-view';
import type { DepartmentNames, ExplanationView, Trail } from './explanation-view';
import { OpenFigure } from './OpenFigure';
import { TrailNav } from './TrailNav';
import { useWords } from './use-words';

interface Props {
  /** Whose figure it is: "机械学院 · Z". */
  readonly title: string;
  /** Null keeps the drawer closed; closing gives the focus back to the opener. */
  readonly explanation: ExplanationView | null;
  readonly onClose: () => void;
  /** Names by code, where parts of other departments may be among the figures. */
  readonly departments?: DepartmentNames;
}

/** One figure, its formula with the numbers filled in, and the way down to facts and articles. */
export function FormulaDrawer({ title, explanation, onClose, departments = {} }: Props) {
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={explanation !== null}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: { width: { xs: '100%', sm: 520 }, p: 2 },
        },
      }}
    >
      {explanation && (
        <Opened
          key={explanation.root}
          title={title}
          titleId={titleId}
          explanation={explanation}
          onClose={onClose}
          departments={departments}
        />
      )}
    </Drawer>
  );
}

interface OpenedProps extends Required<Props> {
  readonly titleId: string;
  readonly explanation: ExplanationView;
}

function Opened({ title, titleId, explanation, onClose, departments }: OpenedProps) {
  const { translate, unit, value } = useWords();
  const nodes = useMemo(() => indexNodes(explanation), [explanation]);
  const [trail, setTrail] = useState<Trail>([explanation.root]);

  const current = nodes.get(trail.at(-1) ?? explanation.root);
  if (!current) return null;
  const ownerName = (key: string) => {
    const owner = ownerOf(key, departments);
    return owner === null || owner === ownerOf(explanation.root, departments)
      ? null
      : (departments[owner] ?? owner);
  };
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'Backspace') return;
    event.preventDefault();
    setTrail(closePart);
  };

  const shown = `${current.label} ${value(current)} ${unit(current)}`.trim();
  return (
    <>
      <Box onKeyDown={back}>
        <Stack direction="row" sx={{ alignItems: 'start', justifyContent: 'space-between', mb: 1 }}>
          <div>
            <Typography variant="body2" color="text.secondary">
              {translate('explanation.drawer')}
            </Typography>
            <Typography id={titleId} component="h2" variant="h6">
              {title}
            </Typography>
          </div>
          <IconButton onClick={onClose} aria-label={translate('explanation.close')} edge="end">
            <CloseIcon />
          </IconButton>
        </Stack>
        <TrailNav trail={trail} nodes={nodes} onOpen={(key) => setTrail(openPart(trail, key))} />
        <OpenFigure
          key={current.key}
          node={current}
          nodes={nodes}
          ownerName={ownerName}
          onOpen={(key) => setTrail(openPart(trail, key))}
        />
      </Box>
      <Box sx={{ mt: 2 }}>
        <AskButton root={explanation.root} figure={current.key} shown={shown} />
      </Box>
    </>
  );
}
