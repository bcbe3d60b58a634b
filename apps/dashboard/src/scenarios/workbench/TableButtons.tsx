import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { GroupProps } from './panel-props';
import { tablesOf } from './regulation';
import { TableDialog } from './TableDialog';

interface Props extends GroupProps {
  readonly tables: readonly string[];
}

/** The printed tables, each opening as a grid. */
export function TableButtons({ state, dispatch, locale, tables }: Props) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const listed = tablesOf(state.edition).filter(({ key }) => tables.includes(key));
  const open = listed.find(({ key }) => key === opened);
  const changes = (key: string) =>
    state.history.present.overrides.filter(({ path }) => path.startsWith(`regulation.${key}.`))
      .length;
  return (
    <div className="buttons">
      {listed.map(({ key, title }) => (
        <button key={key} type="button" aria-haspopup="dialog" onClick={() => setOpened(key)}>
          {title[locale]}
          {changes(key) > 0 &&
            ` · ${translate('scenario.workbench.changes', { count: changes(key) })}`}
        </button>
      ))}
      {open && (
        <TableDialog
          table={open}
          state={state}
          dispatch={dispatch}
          locale={locale}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
