import { Suspense, lazy, useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { onOpenPalette, openPalette } from './palette-events';

const Palette = lazy(() => import('./Palette'));
const ShortcutList = lazy(() => import('./ShortcutList'));

type Opened = 'palette' | 'list' | undefined;

/** Ctrl/⌘+K, / and ?. The two single keys can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const [opened, setOpened] = useState<Opened>();
  const [hasSingleKeys] = useStore('single-keys', true);
  useEffect(() => onOpenPalette(() => setOpened('palette')), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
      } else if (hasSingleKeys && !isTyping(event)) {
        if (event.key === '?') setOpened('list');
        if (event.key === '/') {
          event.preventDefault();
          focusSearch();
        }
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [hasSingleKeys]);
  const close = () => setOpened(undefined);
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && <Palette onClose={close} />}
      {opened === 'list' && <ShortcutList onClose={close} />}
    </Suspense>
  );
}

function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (box) box.focus();
  else openPalette();
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
