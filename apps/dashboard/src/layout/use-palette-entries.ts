import { useTranslate } from 'react-admin';
import { graphql } from '../generated';
import { PAGES, mayOpen } from '../providers/pages';
import type { PageName } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { useMenuPages } from './Navigation';

const PALETTE_DEPARTMENTS = graphql(`
  query PaletteDepartments {
    departments {
      code
      name
    }
  }
`);

const PALETTE_EMPLOYEES = graphql(`
  query PaletteEmployees($search: String!) {
    employees(first: 5, offset: 0, filter: { search: $search }) {
      nodes {
        employeeNumber
        name
      }
    }
  }
`);

export interface PaletteEntry {
  readonly label: string;
  readonly group: string;
  readonly path: string;
}

const LIMIT = 12;

export function usePaletteEntries(text: string): PaletteEntry[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const may = (page: PageName) => viewer !== undefined && mayOpen(page, viewer);
  const search = text.trim();
  const departments = useDocument(PALETTE_DEPARTMENTS, {}, { enabled: may('departments') });
  const employees = useDocument(
    PALETTE_EMPLOYEES,
    { search },
    { enabled: may('employees') && search.length > 0 },
  );
  const pages = useMenuPages().map((name) => ({
    label: translate(`common.pages.${name}`),
    group: translate('common.palette.group_page'),
    path: PAGES[name].path,
  }));
  const units = (departments.data?.departments ?? []).map(({ code, name }) => ({
    label: name,
    group: translate('common.palette.group_department'),
    path: `/departments/${encodeURIComponent(code)}`,
  }));
  const people = (search ? (employees.data?.employees?.nodes ?? []) : []).map((person) => ({
    label: `${person.name} ${person.employeeNumber}`,
    group: translate('common.palette.group_employee'),
    path: `/employees/${encodeURIComponent(person.employeeNumber)}`,
  }));
  const matching = [...pages, ...units].filter(({ label }) =>
    label.toLowerCase().includes(search.toLowerCase()),
  );
  return [...matching, ...people].slice(0, LIMIT);
}
