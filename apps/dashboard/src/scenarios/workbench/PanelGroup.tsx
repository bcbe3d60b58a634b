import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly changes: number;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly children: () => ReactNode;
}

/** A group that folds; what is folded is not drawn, and says how much in it has changed. */
export function PanelGroup({ id, title, changes, isOpen, onToggle, children }: Props) {
  const translate = useTranslate();
  return (
    <section aria-label={title}>
      <h3>
        <button type="button" data-group={id} aria-expanded={isOpen} onClick={() => onToggle(id)}>
          <span>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {title}
          </span>
          {changes > 0 && (
            <small>{translate('scenario.workbench.changes', { count: changes })}</small>
          )}
        </button>
      </h3>
      {isOpen && children()}
    </section>
  );
}
