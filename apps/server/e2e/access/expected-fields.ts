const read = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [type = '', ...fields] = line.trim().split(/:? +/u);
      return fields.map((field) => `${type}.${field}`);
    });

/**
 * Whoever was given the object may read these of it. A field that is new in the schema fails until it
 * stands here, or has a right of its own and a row in the table of letters.
 */
export const FIELDS = read(`
  Account: accountName createdAt displayName employeeNumber grants hasTemporaryPassword id
  Account: isBoundToIdentityProvider isDisabled isDormant isMine isPasswordAwaiting lastSignInAt
  AccountConnection: edges nodes pageInfo totalCount
  AccountCreatePayload: account firstPassword userErrors
  AccountEdge: cursor node
  AccountPasswordConfirmPayload: account userErrors
  AccountPasswordResetPayload: account firstPassword userErrors
  AccountUnlockPayload: account userErrors
  AccountUpdatePayload: account userErrors
  Allocation: amount assessmentCoefficient averageTitleCoefficient commonCourseShare department
  Allocation: establishment explanation headcount institutionStudents perHead period problems rank
  Allocation: score staffPart staffRate staffUnits staffingAdjustment staffingVariance studentPart
  Allocation: studentRate studentUnits students varianceYear
  Amendment: draftedByName from id isMine key label printed publishedAt publishedByName reason
  Amendment: resolutions status unit value version
  AmendmentDraftPayload: amendment userErrors
  AmendmentPublishPayload: amendment userErrors
  AmendmentWithdrawPayload: amendment userErrors
  AnnexOverride: amount cell reason
  Article: chapter clauses examples number readings text
  ArticleClause: article figures files note status
  ArticleText: document heading text
  AuditBrokenLink: number reason
  AuditChainEnd: hash number
  AuditChange: field label new objectLabel old
  AuditCheck: checked firstBroken head isWhole
  AuditConnection: edges nodes pageInfo totalCount
  AuditEdge: cursor node
  AuditEntry: accountName actingAs action actor address at changes count employeeNumbers hash id
  AuditEntry: number objectId objectLabel objectType objectTypeLabel operation outcome period reason
  AuditEntry: requestId source
  Bridge: base change merged parts rest scenario
  BridgePart: amount driver label overrides
  BudgetSummary: allocated averageTeachingAllowance balance draftScenarios generalPool isProvisional
  BudgetSummary: officeAverage officeRatio officeTotal period problems ratioAfterAssessment
  BudgetSummary: readingsWithoutChoice steps
  CashFlow: basePay conditional instalments months notes period problems settlement total
  CashMonth: instalment livingAllowance month outstanding postAllowance released settlement total
  Change: at cursor id kind naturalKey node period type
  ChangeConnection: edges nodes pageInfo totalCount
  ChangeEdge: cursor node
  ChangeRequest: changes comment decidedAt decidedByName department employee employeeName
  ChangeRequest: employeeNumber id importId isMoved isOwn kind objectionId period reason requestedAt
  ChangeRequest: requestedByName status version
  ChangeRequestConnection: edges nodes pageInfo totalCount
  ChangeRequestDecidePayload: changeRequests userErrors
  ChangeRequestEdge: cursor node
  ChangeRequestPayload: changeRequest userErrors
  ChecklistItem: blocks isDone key label problems
  ChosenReading: chosenAt chosenBy code documentNumber isDefault option
  Citation: article cell edition isRepaired item summary table
  ClientToken: addresses createdAt createdByName departments expiresAt id lastUsedAt name revokedAt
  ClientToken: revokedByName scopes
  ClientTokenPayload: clientToken secret userErrors
  Cliff: departments direction distance effect effectOnOthers expectedFrom isReached kind label
  Cliff: message threshold unit value
  CoefficientCell: citation isInferred key suggestion value
  CoefficientRow: cells group key label
  CoefficientTable: article columns key rows title unit
  CollegeYear: approvedTotal basePayTotal employeeCount generalTotal grandTotal headroom
  CollegeYear: ledgerTotals outstandingTotal period problems reserves unitIncomeTotal
  ComparedDepartment: amounts department differences ranks rates
  ComparedFigure: differences id label symbol unit values
  ComparedOverride: label leavesRegulation path symbol values
  ConditionalSum: amount article condition count dueIn kind label
  CounterpartyCell: amount department driver isPassive label
  Department: code id kind name
  DepartmentCost: change department
  DepartmentCreatePayload: department userErrors
  DepartmentDesk: changesOfMonth confirmation deadline department openRequests people period summary
  DepartmentDeskPayload: departmentDesk userErrors
  DepartmentYear: department id period reason recordedAt recordedBy version
  DepartmentYearSetPayload: departmentYear userErrors
  DeskChange: after before employee from key kind label reason recordedAt recordedBy to
  DeskSummary: adjustmentCost amount establishment explanation headcount problems staffing
  DeskSummary: staffingAdjustment staffingVariance varianceYear
  Employee: department employeeNumber id name postKind titleClass
  EmployeeConnection: edges nodes pageInfo totalCount
  EmployeeEdge: cursor node
  EmployeeEvent: article days from id isWorkRelated label reason recordedBy recordedFrom recordedTo
  EmployeeEvent: resolution resolvedIn sickPayShare to type
  EmployeeFact: from id kind label reason recordedBy recordedFrom recordedTo to value
  EmployeeFactOption: kind label value
  EmployeePayload: employee userErrors
  EmployeePayment: amount component id month
  EmployeeYear: id period reason recordedBy recordedFrom recordedTo version
  Explanation: nodes root
  ExplanationNode: citation expression factId formula formulaWithNumbers isCut isInferred key label
  ExplanationNode: origin parts readings source symbol unit value
  FactConfirmation: confirmedAt confirmedByName factsHash headConfirmedAt headName isStale note
  FactConfirmation: reopenedAt reopenedByName status
  GoalJump: above below
  GoalSeekPayload: breaksConstraint input isSolved jumps nearest reached residual sideEffects
  GoalSeekPayload: userErrors
  GoalTrial: input reached
  HeadcountDerivation: averageTitleCoefficient coefficients department headcount month
  HeadcountDerivation: officeHeadcount rows
  HeadcountRow: derived entered isDifferent label titleClass
  Impact: groupBy note rows
  ImpactRow: base change gainOver5 gainUpTo5 group isPerHead label loseOver5 loseUpTo5 mainCause
  ImpactRow: people rate scenario unchanged
  Import: columns committedAt counts createdAt createdByName expectedHash fileName fileProblems
  Import: hasMarkedWorkbook id isRightRowsOnly isUndoable kind period processed requests rows status
  Import: total undoProblem
  ImportChange: field label new old
  ImportColumn: foundAs isMissing isRequired isUnknown key label
  ImportConnection: edges nodes pageInfo totalCount
  ImportCounts: changed new unchanged wrong
  ImportEdge: cursor node
  ImportKindChoice: columns isOfPeriod isRequested kind label note
  ImportPayload: import userErrors
  ImportRow: changes key label number outcome problems
  ImportRowConnection: edges nodes pageInfo totalCount
  ImportRowEdge: cursor node
  InstitutionYear: academicYearFrom amendments annexOverrides approvedTotal collegeHeadcount
  InstitutionYear: countDate countMonth derivedGeneralPool generalPool headroom id
  InstitutionYear: institutionStudents isPublished lastFrozenOfficeBase objectionDays
  InstitutionYear: officeHeadcount period
  InstitutionYear: poolFromAbove previousFrozenIn previousOfficeBase provisionalOfficeBase
  InstitutionYear: publishedAt publishedByName researchCoefficients researchHeadcount reserves
  InstitutionYear: resolutions semesters settlementMonth stage steps weightedCoefficients
  InstitutionYearOpenPayload: institutionYear userErrors
  InstitutionYearPublishPayload: institutionYear userErrors
  InstitutionYearSetPayload: institutionYear userErrors
  InstitutionYearStepSetPayload: institutionYear userErrors
  LatestPay: basePay instalment isProvisional month reward
  LedgerEntry: amount citation condition department dueOn employee figure key kind status
  LedgerTotal: amount article count kind status
  Margin: by kind label others own problems title
  MarginOther: amount department
  Notice: code departments message month
  Objection: correction decidedAt decidedByName department dueOn employee figure figureLabel id
  Objection: isOverdue isOwn kind messages month outcome period question raisedAt raisedByName
  Objection: status subject unit version
  ObjectionConnection: edges nodes pageInfo totalCount
  ObjectionEdge: cursor node
  ObjectionFigure: amount amountChanged
  ObjectionMessage: at byName byRole id text
  ObjectionPayload: objection userErrors
  ObjectionSummary: open overdue
  OfficeAllocation: amount assessmentCoefficient coefficients department explanation headcount
  OfficeAllocation: isInScope perHead period problems rank score
  Outcome: allocated allocations approvedGeneralPool averageTeachingAllowance balance
  Outcome: collegeHeadcount edition explanation generalPool institutionStudents isProvisional
  Outcome: lockMode notices officeAllocations officeBase officeHeadcount officeRatio period readings
  Outcome: receipt researchCoefficients residuals staffRate staffShare studentRate teachingPool
  Outcome: weightedCoefficients
  Override: baseValue label leavesRegulation path reason symbol value
  OwnTableCell: cell label table value
  PageInfo: endCursor hasNextPage hasPreviousPage startCursor
  PayFigure: explanation key label symbol unit value
  PayLine: amount citation component effect figure label
  PayMonth: alreadyPaid backPay coefficientSource department grossInstalment grossLivingAllowance
  PayMonth: grossPostAllowance heldInstalment heldPostAllowance instalment isEmployed lines
  PayMonth: livingAllowance month paid postAllowance postCoefficient step tableCell
  PayYear: basePay countedTeachingHours employee entitlement excluded figure forfeited isProvisional
  PayYear: ledger months notices outstanding overpaid period problems readings researchCoefficient
  PayYear: researchTier scheduled scheme total workloadRelief yearEndSettlement
  PoolStep: amount citation isDeduction key label source
  PreviewInputs: amendments decision edition facts
  Problem: citation code message path
  ProjectionDepartment: amount department establishment headcount perHead staffingAdjustment
  ProjectionDepartment: varianceYear
  ProjectionEvent: amount count department kind label
  ProjectionPayload: base rules userErrors years
  ProjectionYear: averageTeachingAllowance basePayTotal departments events generalPool grandTotal
  ProjectionYear: headcount headroom officeBase period problems promotions retirements staffRate
  ProjectionYear: stepsUp studentRate teachingPool
  Reading: articles code confidence id options question reason recommended
  ReadingCost: departments option problems total
  ReadingOption: code label
  Receipt: computedAt edition engineVersion inputHash resultHash summaryHash
  ReceiptCheck: computed differences inputs isValid receipt
  ReceiptDifference: computed path stored
  RegulationDocument: articleCount documentNumber fileName id recordedAt recordedBy title
  RegulationDocumentRemovePayload: removedId userErrors
  RegulationNumber: citation key label unit value
  RequestedChange: field label new now old
  ResearchPost: coefficient employee entitlement indicatorCount notices tier title year
  Residual: amount id label readings
  Resolution: abstained body bodyLabel documentNumber heldOn id period recordedAt recordedByName
  Resolution: subject title votesAgainst votesFor
  ResolutionAddPayload: resolution userErrors
  RoleGrant: department endReason endedAt endedByName factGroup grantedAt grantedByName id isInForce
  RoleGrant: reason role validFrom validTo
  RoleGrantPayload: account userErrors
  RoleRevokePayload: account userErrors
  Scenario: allowedActions approvedAt approvedByName base checklist comment documentNumber events
  Scenario: frozenAt id isBase isMine lockMode name outcome overrides ownerName period problems
  Scenario: resolutions status submittedAt submittedByName supersededBy updatedAt version
  ScenarioApprovePayload: scenario userErrors
  ScenarioBranchPayload: scenario userErrors
  ScenarioComparison: departments figures overrides scenarios
  ScenarioConnection: edges nodes pageInfo totalCount
  ScenarioCreatePayload: scenario userErrors
  ScenarioEdge: cursor node
  ScenarioEvent: action at byName comment documentNumber
  ScenarioFreezePayload: scenario userErrors
  ScenarioPreviewPayload: outcome userErrors
  ScenarioRejectPayload: scenario userErrors
  ScenarioReturnPayload: scenario userErrors
  ScenarioSubmitPayload: scenario userErrors
  ScenarioUpdatePayload: scenario userErrors
  ScenarioWithdrawPayload: scenario userErrors
  ScoreIndicator: evidence name result target weight
  Semester: from to
  SensitivityBar: high label low path swing
  SensitivityEnd: input leapsAt value
  SensitivityPayload: bars isFixed now userErrors
  SetupStep: isDone key missing
  TitleHeadcount: associate intermediate junior senior untitledDoctor untitledMaster untitledOther
  UnitCash: allocation department instalment pool unitIncome yearEndSettlement
  UserError: citation code field message row rule
  Viewer: accountName actingAs departments employeeNumber id locale name permissions roles
  WorkedExample: articles expect given key kind name
  WorkedExampleFigure: actual expected isEqual path
  WorkedExampleResult: figures isPassed name
  WorkedExampleRunPayload: results userErrors
  YearStep: blockers doneAt doneByName dueOn isDone isLate isSetByHand key label owner ownerLabel
`);

/** Nothing of the demo college fills these, so that they are asked for and prove nothing. */
export const NO_DATA = read(`
  Query: account changeRequest import objection regulationDocuments
  Allocation: problems
  Amendment: publishedAt publishedByName resolutions
  Article: text
  BudgetSummary: problems
  Notice: departments month
  CashFlow: problems
  PayFigure: symbol
  CollegeYear: problems
  ScenarioComparison: overrides
  HeadcountDerivation: coefficients officeHeadcount
  Department: officeAllocation
  DepartmentYear: cadreCoefficients cadreHeadcount coefficients commonCourseShare
  DepartmentYear: excludedHeadcount hasOwnAccounts indicators isRewardStopped officeHeadcount
  DepartmentYear: reason tieOrder
  GoalSeekPayload: input jumps nearest reached residual sideEffects
  UserError: citation row
  InstitutionYear: amendments annexOverrides provisionalOfficeBase researchCoefficients
  InstitutionYear: researchHeadcount
  YearStep: dueOn
  Margin: problems
  OfficeAllocation: problems
  Bridge: merged parts
  Outcome: counterparty
  ImpactRow: mainCause
  ChosenReading: documentNumber
  ProjectionPayload: base rules years
  ReceiptCheck: differences
  Scenario: allowedActions checklist comment overrides supersededBy
  ScenarioEvent: comment documentNumber
  ScenarioPreviewPayload: userErrors
  SensitivityPayload: bars now
  WorkedExampleRunPayload: results
  AuditEntry: changes employeeNumbers objectId objectType objectTypeLabel period reason
  ChangeRequest: comment decidedAt decidedByName importId objectionId
  RequestedChange: now
  ClientToken: addresses createdByName lastUsedAt revokedAt revokedByName
  DepartmentDesk: changesOfMonth deadline
  FactConfirmation: confirmedAt confirmedByName headConfirmedAt headName note reopenedAt
  FactConfirmation: reopenedByName
  DeskSummary: problems
  EmployeeFact: reason recordedTo
  EmployeeEvent: days isWorkRelated recordedTo resolution resolvedIn sickPayShare to
  PayYear: countedTeachingHours excluded figure notices problems researchCoefficient researchTier
  PayYear: workloadRelief
  PayMonth: coefficientSource lines postCoefficient step tableCell
  EmployeeYear: basicTeachingHours corePapers failingYears hasImpact hasPatent hasPrize hasProject
  EmployeeYear: hasTransfer isTeachingQualified isTeachingWorkloadMet
  EmployeeYear: recordedTo requiredWorkload researchWorkload teachingHours
  ImportColumn: foundAs
  ImportConnection: edges nodes
  Objection: correction decidedAt decidedByName month outcome unit
  ObjectionFigure: amountChanged
  RoleGrant: endReason endedAt endedByName factGroup grantedByName reason validTo
  AuditCheck: firstBroken
`);
