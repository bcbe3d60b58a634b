import { useCallback, useEffect, useState } from 'react';
import { useFocusedDriver } from './focus-driver';
import { groupOf } from './panel-groups';
import type { Group } from './panel-groups';

const OPEN_AT_FIRST: readonly Group[] = ['pool', 'rates'];

const headings = () => [...document.querySelectorAll<HTMLElement>('[data-group]')];

/** Which groups are unfolded, the way from one to the next, and the way to one input. */
export function useGroups(onUnit: (code: string) => void) {
  const [open, setOpen] = useState<readonly string[]>(OPEN_AT_FIRST);
  const [sought, setSought] = useState<string | null>(null);

  const toggle = useCallback(
    (group: string) =>
      setOpen((now) =>
        now.includes(group) ? now.filter((one) => one !== group) : [...now, group],
      ),
    [],
  );

  const seek = useCallback(
    (path: string) => {
      const group = groupOf(path);
      const [, code] = /^facts\.departments\.(.+?)\.(headcount\.)?[^.]+$/.exec(path) ?? [];
      if (group === 'assumptions' && code !== undefined) onUnit(code);
      setOpen((now) => (now.includes(group) ? now : [...now, group]));
      setSought(path);
    },
    [onUnit],
  );
  useFocusedDriver(seek);
  useEffect(() => {
    if (sought === null) return;
    const input = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(sought)}"]`);
    const heading = document.querySelector<HTMLElement>(`[data-group="${groupOf(sought)}"]`);
    (input ?? heading)?.focus();
    (input ?? heading)?.scrollIntoView({ block: 'center' });
    setSought(null);
  }, [sought]);

  /** To the heading of the next group, or the one before, from where the focus is. */
  const goOn = (by: 1 | -1) => {
    const all = headings();
    const here = document.activeElement?.closest('section')?.querySelector('[data-group]');
    const at = here ? all.indexOf(here as HTMLElement) : -1;
    const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
    all[(next + all.length) % all.length]?.focus();
  };

  return { isOpen: (group: Group) => open.includes(group), toggle, goOn };
}
