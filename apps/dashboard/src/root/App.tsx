import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { Admin, Authenticated, CustomRoutes, Resource, localStorageStore } from 'react-admin';
import { BrowserRouter, Route } from 'react-router';
import { AccountListPage, AccountPage } from '../accounts';
import { AuditPage } from '../audit';
import { i18nProvider } from '../i18n/provider';
import { AppLayout } from '../layout/AppLayout';
import { Loading, LoadingPage, NotFound, NotPermitted } from '../layout/states';
import { OwnAccountPage } from '../own-account';
import { authProvider } from '../providers/auth-provider';
import { dataProvider } from '../providers/data-provider';
import type { PageName } from '../providers/pages';
import { ApiPage } from '../api';
import { DeskPage, RequestListPage } from '../desk';
import { ImportListPage, ImportNewPage, ImportPage } from '../imports';
import { ObjectionListPage, ObjectionPage } from '../objections';
import { ScenarioComparison, ScenarioPrint, scenarios } from '../scenarios';
import { Guarded } from './Guarded';
import { theme } from './theme';

const HomePage = lazy(() => import('../home/HomePage'));
const DepartmentListPage = lazy(() => import('../departments/DepartmentListPage'));
const DepartmentPage = lazy(() => import('../departments/DepartmentPage'));
const CoefficientsPage = lazy(() => import('../coefficients/CoefficientsPage'));
const EmployeeListPage = lazy(() => import('../employees/EmployeeListPage'));
const EmployeePage = lazy(() => import('../employees/record/EmployeePage'));
const EmployeeYearPage = lazy(() => import('../employees/year/EmployeeYearPage'));
const ResearchPage = lazy(() => import('../research/ResearchPage'));
const RegulationPage = lazy(() => import('../regulation/RegulationPage'));
const YearPage = lazy(() => import('../years/YearPage'));
const SetupStepsPage = lazy(() => import('../setup/SetupStepsPage'));
const SignInPage = lazy(() => import('../sign-in/SignInPage'));
const SetupPage = lazy(() => import('../setup/SetupPage'));

const store = localStorageStore(undefined, 'hebo');

function SignIn() {
  return (
    <Suspense fallback={<Loading />}>
      <SignInPage />
    </Suspense>
  );
}

function FirstRun() {
  return (
    <Suspense fallback={<Loading />}>
      <SetupPage />
    </Suspense>
  );
}

function page(name: PageName, Content: ComponentType) {
  return (
    <Guarded page={name}>
      <Content />
    </Guarded>
  );
}

/** On paper there is no shell; who may read it is asked all the same. */
function Paper() {
  return (
    <Authenticated>
      <Suspense fallback={<Loading />}>{page('scenarios', ScenarioPrint)}</Suspense>
    </Authenticated>
  );
}

/** Paths, not hashes; nothing is sent to the makers of react-admin. */
export function App() {
  return (
    <BrowserRouter>
      <Admin
        disableTelemetry
        requireAuth
        title="核拨 Hebo"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        theme={theme}
        darkTheme={null}
        layout={AppLayout}
        dashboard={HomePage}
        loginPage={SignIn}
        catchAll={NotFound}
        accessDenied={NotPermitted}
        loading={LoadingPage}
      >
        <CustomRoutes noLayout>
          <Route path="/setup" element={<FirstRun />} />
          <Route path="/scenarios/:id/print" element={<Paper />} />
        </CustomRoutes>
        <CustomRoutes>
          <Route path="/departments" element={page('departments', DepartmentListPage)} />
          <Route path="/departments/:code" element={page('departments', DepartmentPage)} />
          <Route path="/desk" element={page('desk', DeskPage)} />
          <Route path="/requests" element={page('requests', RequestListPage)} />
          <Route path="/coefficients" element={page('coefficients', CoefficientsPage)} />
          <Route path="/employees" element={page('employees', EmployeeListPage)} />
          <Route path="/employees/:number" element={page('employee', EmployeePage)} />
          <Route path="/employees/:number/year" element={page('employee', EmployeeYearPage)} />
          <Route path="/imports" element={page('imports', ImportListPage)} />
          <Route path="/imports/new" element={page('imports', ImportNewPage)} />
          <Route path="/imports/:id" element={page('imports', ImportPage)} />
          <Route path="/objections" element={page('objections', ObjectionListPage)} />
          <Route path="/objections/:id" element={page('objections', ObjectionPage)} />
          <Route path="/research" element={page('research', ResearchPage)} />
          <Route path="/regulation" element={page('regulation', RegulationPage)} />
          <Route path="/years" element={page('years', YearPage)} />
          <Route path="/years/:period" element={page('years', YearPage)} />
          <Route path="/accounts" element={page('accounts', AccountListPage)} />
          <Route path="/accounts/:id" element={page('accounts', AccountPage)} />
          <Route path="/audit" element={page('audit', AuditPage)} />
          <Route path="/account" element={page('own_account', OwnAccountPage)} />
          <Route path="/api" element={page('api', ApiPage)} />
          <Route path="/setup-steps" element={page('setup_steps', SetupStepsPage)} />
        </CustomRoutes>
        <Resource
          name={scenarios.name}
          list={page('scenarios', scenarios.list)}
          create={page('scenarios', scenarios.create)}
          edit={page('scenarios', scenarios.edit)}
        >
          <Route path="compare" element={page('scenarios', ScenarioComparison)} />
        </Resource>
      </Admin>
    </BrowserRouter>
  );
}
