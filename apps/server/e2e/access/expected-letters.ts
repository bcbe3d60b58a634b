/**
 * The reviewed tables of X1. A letter a principal, accounts before the bar, tokens behind it:
 * LEA PER FIN SEC HEA STU SCO RES POS EMP AUD SYS SAF | ref all sce emp fac pay bnd.
 * `y` a value, `n` nothing (null, empty, or somebody else’s), `m` masked and said so, `F` refused, `-` not
 * reached. Without a sign it is about the own department and the employee’s own person; `@other` another
 * department, `@colleague` somebody else of the own one, `@stranger` somebody of another.
 */
export const QUERIES = `
  FFFFFFFFFFnnn|FFFFFFF Query.account
  FFFFFFFFFFyyy|FFFFFFF Query.accounts
  yyyyyFFFFFyFF|FyFFFFy Query.allocations
  yyyFFFFFFFyFF|FFFFFFF Query.amendments Query.budgetSummary Query.collegeYear Query.institutionYear
  yyyFFFFFFFyFF|FFFFFFF Query.resolutions
  yyyyyyyyyyyyy|yyyyyyy Query.article Query.articles Query.coefficientTables Query.department
  yyyyyyyyyyyyy|yyyyyyy Query.departments Query.employeeFactOptions Query.node Query.nodes
  yyyyyyyyyyyyy|yyyyyyy Query.periods Query.readings Query.regulationNumbers Query.viewer
  yyyyyyyyyyyyy|yyyyyyy Query.workedExamples Query.department@other
  FFFFFFFFFFyFF|FFFFFFF Query.auditCheck
  FyFFFFFFFFyFy|FFFFFFF Query.auditLog
  yyFFFFFFFFyFF|FFFFFFF Query.cashFlow Query.compareScenarios Query.receiptCheck
  FnFnnFFFFFnFF|FFFFFFF Query.changeRequest
  FyFyyFFFFFyFF|FFFFFFF Query.changeRequests Query.departmentDesk
  yyyyyyyyyyyFF|yyyyyyy Query.changes
  FyFFFFFFFFyyF|FFFFFFF Query.clientTokens
  FyFFFFFFFFyFF|FFFFFFF Query.departmentDesks Query.researchPosts
  FyFyyFyyyyyFF|FFFyFyy Query.employee Query.employees
  yyFFFFFFFFFFF|FFFFFFF Query.goalSeek Query.margins Query.projection Query.scenarioPreview
  yyFFFFFFFFFFF|FFFFFFF Query.sensitivity
  FnFnnnnnnFnFF|FFFFFFF Query.import
  FyFyyyyyyFFFF|FFFFFFF Query.importKinds
  FyFyyyyyyFyFF|FFFFFFF Query.imports
  FnFnnFFFFnnFF|FFFFFFF Query.objection
  yyFyyFFFFyyFF|FFFFFFF Query.objectionSummary
  FyFyyFFFFyyFF|FFFFFFF Query.objections
  yyynnFFFFFyFF|FyFFFFn Query.officeAllocations
  yyyFFFFFFFyFF|FFyFFFn Query.outcome
  FFFFFFFFFyFFF|FFFFFFF Query.ownTableCells
  nnnnnnnnnnnnn|nnnnnnn Query.regulationDocuments
  yyFFFFFFFFyFF|FFyFFFy Query.scenario Query.scenarios
  yyyyyyyyyyyyy|FFFFFFF Query.workedExampleRun
  FyFyyFyyynyFF|FFFyFyy Query.employee@colleague
  FyFnnFyyynyFF|FFFyFyn Query.employee@stranger
`;

/** Nested fields that not everybody may read who was given their object. */
export const GATES = `
  mym-------y--|------- CollegeYear.ledger
  yyy-------y--|------- CollegeYear.units
  yyyyymmmmmymm|mymmmmy Department.allocation Department.cash
  mymyymyyyyymm|mmmymyy Department.employees Department.employees@other
  yymyymmmmmymm|mmmmmmm Department.headcountDerivation
  my-yy-----y--|------- HeadcountRow.employees
  nnnnnmmmmmnmm|mnmmmmn Department.officeAllocation Department.officeAllocation@other
  yymyyyymmmymm|mmmmmmm Department.year Department.years
  yy-yymm---y--|------- DepartmentYear.agencyHeadcount DepartmentYear.establishment
  yy-yymm---y--|------- DepartmentYear.headcount DepartmentYear.monthMeanHeadcount
  yy-yymm---y--|------- DepartmentYear.previousAllocation DepartmentYear.unitIncome
  yy-yymm---y--|------- DepartmentYear.varianceYear DepartmentYear.varianceYearAnyDirection
  nn-nnmm---n--|------- DepartmentYear.cadreCoefficients DepartmentYear.cadreHeadcount
  nn-nnmm---n--|------- DepartmentYear.coefficients DepartmentYear.excludedHeadcount
  nn-nnmm---n--|------- DepartmentYear.hasOwnAccounts DepartmentYear.isRewardStopped
  nn-nnmm---n--|------- DepartmentYear.officeHeadcount
  nn-nnnm---n--|------- DepartmentYear.commonCourseShare
  yy-yyyy---y--|------- DepartmentYear.history
  nn-nnmn---n--|------- DepartmentYear.indicators DepartmentYear.tieOrder
  yy-yymy---y--|------- DepartmentYear.isQualified DepartmentYear.score
  yy-yyym---y--|------- DepartmentYear.students
  yym-------y--|------- InstitutionYear.baseScenario InstitutionYear.frozenScenario
  yym-------m--|--m---- Outcome.bridge Outcome.cliffs
  nnm-------m--|--m---- Outcome.counterparty
  yym-------m--|--n---- Outcome.impact
  yym-------y--|--y---- Outcome.scenario
  yyyyyyyyyyyyy|yyyyyyy Reading.chosen
  yymmmmmmmmymm|mmmmmmm Reading.costs
  yy--------m--|--m---m Scenario.previewInputs
  -y-yy-mmmyy--|---y-my Employee.events
  -n-nn-mmmnn--|---n-mn Employee.retirementYear
  -y-mm----yy--|---m--y EmployeeEvent.amount
  -y-yy-mmyyy--|---y-my Employee.facts
  -y-mm-mmmny--|---m-nn Employee.latestPay
  -y-nn-mmmyy--|---m-yy Employee.payYear
  -y-mm-mmmyy--|---m-yy Employee.payments
  -y-yy-mmmyy--|---y-my Employee.workStarted
  -y-yy-yymyy--|---y-yy Employee.years
  -y-yy-ym-yy--|---y-my EmployeeYear.assessment EmployeeYear.assessmentIssued
  -n-nn-mm-nn--|---n-mn EmployeeYear.basicTeachingHours EmployeeYear.isTeachingWorkloadMet
  -n-nn-mm-nn--|---n-mn EmployeeYear.teachingHours
  -n-nn-mn-nn--|---n-mn EmployeeYear.corePapers EmployeeYear.failingYears EmployeeYear.hasImpact
  -n-nn-mn-nn--|---n-mn EmployeeYear.hasPatent EmployeeYear.hasPrize EmployeeYear.hasProject
  -n-nn-mn-nn--|---n-mn EmployeeYear.hasTransfer EmployeeYear.requiredWorkload
  -n-nn-mn-nn--|---n-mn EmployeeYear.researchWorkload
  -y-mm-mm-yy--|---m-yy EmployeeYear.distribution EmployeeYear.distributionInstalment
  -y-mm-mm-yy--|---m-yy EmployeeYear.previousReward
  -n-nn-nm-nn--|---n-mn EmployeeYear.isTeachingQualified
  yyynnmmmmmymm|mymmmmn Department.allocation@other Department.cash@other
  yymnnmmmmmymm|mmmmmmm Department.headcountDerivation@other
  my--------y--|------- HeadcountRow.employees@other
  yymnnyymmmymm|mmmmmmm Department.year@other Department.years@other
  yy---mm---y--|------- DepartmentYear.agencyHeadcount@other DepartmentYear.establishment@other
  yy---mm---y--|------- DepartmentYear.headcount@other DepartmentYear.monthMeanHeadcount@other
  yy---mm---y--|------- DepartmentYear.previousAllocation@other DepartmentYear.unitIncome@other
  yy---mm---y--|------- DepartmentYear.varianceYear@other
  yy---mm---y--|------- DepartmentYear.varianceYearAnyDirection@other
  nn---mm---n--|------- DepartmentYear.cadreCoefficients@other DepartmentYear.cadreHeadcount@other
  nn---mm---n--|------- DepartmentYear.coefficients@other DepartmentYear.excludedHeadcount@other
  nn---mm---n--|------- DepartmentYear.hasOwnAccounts@other DepartmentYear.isRewardStopped@other
  nn---mm---n--|------- DepartmentYear.officeHeadcount@other
  nn---nm---n--|------- DepartmentYear.commonCourseShare@other
  yy---yy---y--|------- DepartmentYear.history@other
  nn---mn---n--|------- DepartmentYear.indicators@other DepartmentYear.tieOrder@other
  yy---my---y--|------- DepartmentYear.isQualified@other DepartmentYear.score@other
  yy---ym---y--|------- DepartmentYear.students@other
  -y-yy-mmm-y--|---y-my Employee.events@colleague
  -y-mm-----y--|---m--y EmployeeEvent.amount@colleague
  -y-yy-mmy-y--|---y-my Employee.facts@colleague
  -y-mm-mmm-y--|---m-nn Employee.latestPay@colleague
  -y-nn-mmm-y--|---m-yy Employee.payYear@colleague
  -y-mm-mmm-y--|---m-yy Employee.payments@colleague
  -y-yy-mmm-y--|---y-my Employee.workStarted@colleague
  -n-nn-mmm-n--|---n-mn Employee.retirementYear@colleague
  -y-yy-yym-y--|---y-yy Employee.years@colleague
  -y-yy-ym--y--|---y-my EmployeeYear.assessment@colleague EmployeeYear.assessmentIssued@colleague
  -n-nn-mm--n--|---n-mn EmployeeYear.basicTeachingHours@colleague
  -n-nn-mm--n--|---n-mn EmployeeYear.isTeachingWorkloadMet@colleague
  -n-nn-mm--n--|---n-mn EmployeeYear.teachingHours@colleague
  -n-nn-mn--n--|---n-mn EmployeeYear.corePapers@colleague EmployeeYear.failingYears@colleague
  -n-nn-mn--n--|---n-mn EmployeeYear.hasImpact@colleague EmployeeYear.hasPatent@colleague
  -n-nn-mn--n--|---n-mn EmployeeYear.hasPrize@colleague EmployeeYear.hasProject@colleague
  -n-nn-mn--n--|---n-mn EmployeeYear.hasTransfer@colleague EmployeeYear.requiredWorkload@colleague
  -n-nn-mn--n--|---n-mn EmployeeYear.researchWorkload@colleague
  -y-mm-mm--y--|---m-yy EmployeeYear.distribution@colleague
  -y-mm-mm--y--|---m-yy EmployeeYear.distributionInstalment@colleague
  -n-nn-nm--n--|---n-mn EmployeeYear.isTeachingQualified@colleague
  -y-mm-mm--y--|---m-yy EmployeeYear.previousReward@colleague
  -y----mmm-y--|---y-m- Employee.events@stranger
  -y--------y--|---m--- EmployeeEvent.amount@stranger
  -y----mmy-y--|---y-m- Employee.facts@stranger
  -y----mmm-y--|---m-n- Employee.latestPay@stranger
  -y----mmm-y--|---m-y- Employee.payYear@stranger
  -y----mmm-y--|---m-y- Employee.payments@stranger
  -y----mmm-y--|---y-m- Employee.retirementYear@stranger Employee.workStarted@stranger
  -y----yym-y--|---y-y- Employee.years@stranger
  -y----ym--y--|---y-m- EmployeeYear.assessment@stranger EmployeeYear.assessmentIssued@stranger
  -n----mm--n--|---n-m- EmployeeYear.basicTeachingHours@stranger
  -n----mm--n--|---n-m- EmployeeYear.isTeachingWorkloadMet@stranger
  -n----mm--n--|---n-m- EmployeeYear.teachingHours@stranger
  -n----mn--n--|---n-m- EmployeeYear.corePapers@stranger EmployeeYear.failingYears@stranger
  -n----mn--n--|---n-m- EmployeeYear.hasImpact@stranger EmployeeYear.hasPatent@stranger
  -n----mn--n--|---n-m- EmployeeYear.hasPrize@stranger EmployeeYear.hasProject@stranger
  -n----mn--n--|---n-m- EmployeeYear.hasTransfer@stranger EmployeeYear.requiredWorkload@stranger
  -n----mn--n--|---n-m- EmployeeYear.researchWorkload@stranger
  -y----mm--y--|---m-y- EmployeeYear.distribution@stranger
  -y----mm--y--|---m-y- EmployeeYear.distributionInstalment@stranger
  -n----nm--n--|---n-m- EmployeeYear.isTeachingQualified@stranger
  -y----mm--y--|---m-y- EmployeeYear.previousReward@stranger
  -y-yy----yy--|------- Objection.shown
`;

/** `y`: the rules answer, which refuse the empty input. */
export const MUTATIONS = `
  FFFFFFFFFFFyF|FFFFFFF Mutation.accountCreate Mutation.accountPasswordReset Mutation.accountUpdate
  FyFFFFFFFFFyF|FFFFFFF Mutation.accountUnlock
  FFFFFFFFFFFFy|FFFFFFF Mutation.accountPasswordConfirm
  yyFFFFFFFFFFF|FFFFFFF Mutation.amendmentDraft Mutation.amendmentWithdraw
  yyFFFFFFFFFFF|FFFFFFF Mutation.institutionYearStepSet Mutation.resolutionAdd
  yyFFFFFFFFFFF|FFFFFFF Mutation.scenarioBranch Mutation.scenarioCreate Mutation.scenarioSubmit
  yyFFFFFFFFFFF|FFFFFFF Mutation.scenarioUpdate Mutation.scenarioWithdraw
  yFFFFFFFFFFFF|FFFFFFF Mutation.amendmentPublish Mutation.institutionYearPublish
  yFFFFFFFFFFFF|FFFFFFF Mutation.scenarioApprove Mutation.scenarioFreeze Mutation.scenarioReject
  yFFFFFFFFFFFF|FFFFFFF Mutation.scenarioReturn
  FFFyyFFFFFFFF|FFFFFFF Mutation.changeRequestCreate Mutation.changeRequestWithdraw
  FFFyyFFFFFFFF|FFFFFFF Mutation.factsConfirm
  FyFFFFFFFFFFF|FFFFFFF Mutation.changeRequestDecide Mutation.clientTokenCreate
  FyFFFFFFFFFFF|FFFFFFF Mutation.clientTokenRevoke Mutation.departmentCreate Mutation.factsReopen
  FyFFFFFFFFFFF|FFFFFFF Mutation.institutionYearOpen Mutation.institutionYearSet
  FyFFFFFFFFFFF|FFFFFFF Mutation.objectionDecide Mutation.objectionLink
  FyFFFFFFFFFFF|FFFFFFF Mutation.regulationDocumentRemove
  FyFFFyyFFFFFF|FFFFyFy Mutation.departmentYearSet
  FyFFFFFFFFFFF|FFFFyFy Mutation.employeeEventSet Mutation.employeeUpsert
  FyFFFFFFyFFFF|FFFFyFy Mutation.employeeFactSet
  FyFFFFyyFFFFF|FFFFyFy Mutation.employeeYearSet
  FyFyyyyyyFFFF|FFFFFFF Mutation.importCancel Mutation.importCommit Mutation.importCreate
  FyFFFyyyyFFFF|FFFFFFF Mutation.importUndo
  FFFyyFFFFyFFF|FFFFFFF Mutation.objectionCreate Mutation.objectionWithdraw
  FFFyyFFFFFFFF|FFFFFFF Mutation.objectionForward
  FyFyyFFFFyFFF|FFFFFFF Mutation.objectionReply
  FFFFFFFFFFFFy|FFFFFFF Mutation.roleGrant Mutation.roleRevoke
`;

/**
 * Who meets an amount on record, in whatever place of an answer: `y` where its digits came. An award goes
 * with events, which a token for payslips does not read; a department reads that a person asks about the
 * own pay and of its own figure alone how much; what a request names goes with the amounts of people.
 */
export const AMOUNTS_SEEN = `
  nynnnnnnnyynn|nnnnnny award@self
  nynnnnnnnnynn|nnnnnny award@colleague
  nynnnnnnnnynn|nnnnnnn award@stranger
  nynnnnnnnyynn|nnnnnyy payment@self reward@self
  nynnnnnnnnynn|nnnnnyy payment@colleague reward@colleague
  nynnnnnnnnynn|nnnnnyn payment@stranger reward@stranger
  nynnnnnnnyynn|nnnnnnn shown@self
  nynnnnnnnnynn|nnnnnnn shown@colleague shown@stranger shown@other asked@own asked@other
  nynyynnnnnynn|nnnnnnn shown@own
  # Another college's.
  nnnnnnnnnnnnn|nnnnnnn award@elsewhere payment@elsewhere reward@elsewhere
  nnnnnnnnnnnnn|nnnnnnn distribution@elsewhere shown@elsewhere asked@elsewhere
`;
