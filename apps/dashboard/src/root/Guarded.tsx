import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Loading, NotPermitted } from '../layout/states';
import { PAGES, mayOpen } from '../providers/pages';
import type { PageName } from '../providers/pages';
import { useViewer } from '../providers/viewer';

/** A page for the roles that have it; anyone else is told which role it needs. */
export function Guarded({ page, children }: { page: PageName; children: ReactNode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return <Loading />;
  if (mayOpen(page, viewer)) return children;
  // A data owner of another kind of fact has the role and yet not the page.
  const roles = PAGES[page].roles.filter((role) => role !== viewer.actingAs);
  return (
    <NotPermitted page={translate(`common.pages.${page}`)} roles={roles} role={viewer.actingAs} />
  );
}
