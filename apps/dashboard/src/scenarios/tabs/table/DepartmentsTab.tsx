import { Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { OfficeTable, TeachingTable } from '../../workbench/AllocationTables';
import { DepartmentCards } from '../../workbench/DepartmentCards';
import { officeRows, teachingRows } from '../../workbench/rows';
import type { TabProps } from '../tab-props';

/** 单位表: every figure of every department, each opening its formula; cards on a narrow screen. */
export default function DepartmentsTab({ current, outcome, baseOutcome, onOpen }: TabProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const { facts } = current;
  const rows = useMemo(
    () => teachingRows(facts, outcome, baseOutcome),
    [facts, outcome, baseOutcome],
  );
  const offices = useMemo(
    () => officeRows(facts, outcome, baseOutcome),
    [facts, outcome, baseOutcome],
  );
  if (isNarrow) return <DepartmentCards rows={[...rows, ...offices]} onOpen={onOpen} />;
  return (
    <Stack spacing={2}>
      <TeachingTable outcome={outcome} rows={rows} onOpen={onOpen} />
      <OfficeTable outcome={outcome} rows={offices} onOpen={onOpen} />
      <Typography variant="caption" color="text.secondary">
        {translate('scenario.table.keys')}
      </Typography>
    </Stack>
  );
}
