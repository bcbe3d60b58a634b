import type { AnyExplained, FactsInput } from '@hebo/domain';
import TuneIcon from '@mui/icons-material/Tune';
import { Alert, AlertTitle, Box, Button, Drawer, Paper, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import type { Dispatch } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { FormulaDrawer } from '../../fields/explanation/FormulaDrawer';
import type { ExplanationView } from '../../fields/explanation/explanation-view';
import { stale } from '../../layout/stale';
import { explain } from './explain';
import type { Locale } from './explain';
import { ParameterPanel } from './ParameterPanel';
import { ProblemList } from './ProblemList';
import { Results } from './Results';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

const PANEL_WIDTH = 360;

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  /** What the page is about, for the tabs that ask the server. */
  readonly about: { readonly scenarioId: string | null; readonly baseId: string };
}

/** Parameters on the left, what they lead to on the right; a drawer for them on a middling screen. */
export function LiveResults({ state, dispatch, about }: Props) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up(1200));
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const [opened, setOpened] = useState<{ title: string; view: ExplanationView } | null>(null);
  const open = useCallback(
    (figure: AnyExplained, title: string) => setOpened({ title, view: explain(figure, locale) }),
    [locale],
  );
  const { base, baseOutcome, outcome, problems, hasFailed } = state;
  const isStale = problems.length > 0 || hasFailed;
  const names = useMemo(() => namesOf(base.facts), [base.facts]);
  const panel = (
    <ParameterPanel
      state={state}
      dispatch={dispatch}
      locale={locale}
      baseId={about.baseId}
      onOpen={open}
    />
  );

  return (
    <Box sx={isWide ? twoColumns : undefined}>
      {isWide && (
        <Paper variant="outlined" sx={{ ...sticky, p: 2 }}>
          {panel}
        </Paper>
      )}
      {!isWide && !isNarrow && (
        <>
          <Button startIcon={<TuneIcon />} variant="outlined" onClick={() => setIsPanelOpen(true)}>
            {translate('scenario.workbench.open_parameters')}
          </Button>
          <Drawer
            open={isPanelOpen}
            onClose={() => setIsPanelOpen(false)}
            slotProps={{ paper: { 'aria-label': translate('scenario.workbench.parameters') } }}
          >
            <Box sx={{ width: PANEL_WIDTH, p: 2 }}>
              {panel}
              <Button fullWidth onClick={() => setIsPanelOpen(false)}>
                {translate('common.close')}
              </Button>
            </Box>
          </Drawer>
        </>
      )}
      {isNarrow && <Alert severity="info">{translate('scenario.workbench.small')}</Alert>}
      <Box
        component="section"
        aria-label={translate('scenario.workbench.results')}
        sx={{ minWidth: 0 }}
      >
        {problems.length > 0 && (
          <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
            <AlertTitle>
              {translate(outcome ? 'scenario.workbench.last_valid' : 'common.state.pending')}
            </AlertTitle>
            {translate(
              outcome ? 'scenario.workbench.last_valid_text' : 'scenario.workbench.no_outcome',
            )}
            <ProblemList problems={problems} base={base} />
          </Alert>
        )}
        {hasFailed && (
          <Alert
            severity="warning"
            role="alert"
            sx={{ mb: 2 }}
            action={
              <Button color="inherit" onClick={() => dispatch({ type: 'recompute' })}>
                {translate('scenario.workbench.recompute')}
              </Button>
            }
          >
            <AlertTitle>{translate('scenario.workbench.stale')}</AlertTitle>
            {translate('scenario.workbench.stale_text')}
          </Alert>
        )}
        {outcome && !baseOutcome && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('scenario.workbench.no_base_outcome')}
          </Alert>
        )}
        {outcome && (
          <Box aria-busy={isStale} sx={isStale ? stale : undefined}>
            <Results state={state} dispatch={dispatch} locale={locale} {...about} onOpen={open} />
          </Box>
        )}
      </Box>
      <FormulaDrawer
        title={opened?.title ?? ''}
        explanation={opened?.view ?? null}
        onClose={() => setOpened(null)}
        departments={names}
      />
    </Box>
  );
}

const twoColumns = {
  display: 'grid',
  gridTemplateColumns: `${PANEL_WIDTH}px minmax(0, 1fr)`,
  gap: 2,
  alignItems: 'start',
} as const;

const sticky = {
  position: 'sticky',
  top: 16,
  maxHeight: 'calc(100vh - 32px)',
  overflowY: 'auto',
} as const;

function namesOf({ departments }: FactsInput): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(departments).map(([code, { name }]) => [code, name ?? code]),
  );
}
