import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Loading, NotPermitted } from '../layout/states';
import { PAGES } from '../providers/pages';
import type { PageName } from '../providers/pages';
import { useViewer } from '../providers/viewer';

/** A page for the roles that have it; anyone else is told which role it needs. */
export function Guarded({ page, children }: { page: PageName; children: ReactNode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return <Loading />;
  const { roles } = PAGES[page];
  if (roles.includes(viewer.actingAs)) return children;
  return (
    <NotPermitted page={translate(`common.pages.${page}`)} roles={roles} role={viewer.actingAs} />
  );
}
