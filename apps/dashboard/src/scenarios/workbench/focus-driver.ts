import { useEffect } from 'react';

const ASKED = 'hebo:driver';

/** Leads the reader to an input of the panel, wherever the wish comes from: a bar, a row, a problem. */
export function focusDriver(path: string): void {
  window.dispatchEvent(new CustomEvent(ASKED, { detail: path }));
}

/** The panel opens the right group first and then takes the focus there. */
export function useFocusedDriver(onAsked: (path: string) => void): void {
  useEffect(() => {
    const hear = (event: Event) => onAsked((event as CustomEvent<string>).detail);
    window.addEventListener(ASKED, hear);
    return () => window.removeEventListener(ASKED, hear);
  }, [onAsked]);
}
