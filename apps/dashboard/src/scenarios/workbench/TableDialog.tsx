import type { CoefficientTable } from '@hebo/domain';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import type { Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import { DisorderList } from './DisorderList';
import type { Locale } from './explain';
import { valueAt } from './input-path';
import { groupOf } from './panel-groups';
import { PanelSheet } from './PanelSheet';
import { TableGrid } from './TableGrid';
import { printedAt } from './use-driver-props';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly table: CoefficientTable;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** A printed table as a grid: what is changed here is an override like any other. */
export function TableDialog({ table, state, dispatch, locale, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const prefix = `regulation.${table.key}.`;
  const own = state.history.present.overrides.filter(({ path }) => path.startsWith(prefix));
  const leaving = own.filter((override) => printedAt(state.edition, override) !== null);
  const paths = leaving.map(({ path }) => path);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="md" fullWidth>
      <DialogTitle id={title}>{table.title[locale]}</DialogTitle>
      <DialogContent>
        <PanelSheet>
          <Typography variant="body2" color="text.secondary">
            {translate('scenario.input.grid_keys')}
          </Typography>
          <TableGrid table={table} state={state} dispatch={dispatch} locale={locale} />
          <DisorderList state={state} group={groupOf(`${prefix}x`)} locale={locale} />
          {paths.length > 0 && (
            <label className="leaves">
              <b>{translate('scenario.input.leaves_table', { count: paths.length })}</b>
              <input
                type="text"
                className="reason"
                placeholder={translate('scenario.input.reason')}
                maxLength={500}
                value={leaving.find(({ reason }) => reason)?.reason ?? ''}
                onChange={({ target }) => dispatch({ type: 'reason', paths, reason: target.value })}
                onBlur={() => dispatch({ type: 'endGesture' })}
              />
            </label>
          )}
        </PanelSheet>
      </DialogContent>
      <DialogActions>
        <Button
          disabled={own.length === 0}
          onClick={() =>
            dispatch({
              type: 'values',
              values: Object.fromEntries(own.map(({ path }) => [path, valueAt(state.base, path)])),
            })
          }
        >
          {translate('scenario.input.restore_table')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {translate('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
