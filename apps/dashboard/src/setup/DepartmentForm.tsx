import { Box, Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ErrorSummary } from '../fields/ErrorSummary';
import { FormField } from '../fields/FormField';
import type { DepartmentKind } from '../generated/graphql';
import { useDocumentMutation } from '../providers/use-document';
import { DEPARTMENT_CREATE } from './documents';
import { useSmallForm } from './use-small-form';

const KINDS: readonly DepartmentKind[] = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];
const BLANK = { code: '', name: '', kind: 'COLLEGE' };

export function DepartmentForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { mutateAsync } = useDocumentMutation(DEPARTMENT_CREATE);
  const ref = useRef<HTMLFormElement>(null);
  const form = useSmallForm(ref, BLANK, async ({ code, name, kind }, idempotencyKey) => {
    const input = { code, name, kind: kind as DepartmentKind, idempotencyKey };
    const { departmentCreate } = await mutateAsync({ input });
    if (!departmentCreate?.department) return departmentCreate?.userErrors ?? [];
    notify('setup.department.created', { messageArgs: { name }, type: 'success' });
    await client.invalidateQueries({ queryKey: ['document'] });
    return [];
  });
  return (
    <Stack component="form" spacing={2} ref={ref} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ width: { xs: '100%', sm: 180 } }}>
          <FormField
            {...form.field('code')}
            label={translate('setup.department.code')}
            hint={translate('setup.department.code_help')}
            isRequired
          />
        </Box>
        <Box sx={{ width: { xs: '100%', sm: 240 } }}>
          <FormField
            {...form.field('name')}
            label={translate('setup.department.name')}
            isRequired
          />
        </Box>
        <Box sx={{ width: { xs: '100%', sm: 160 } }}>
          <FormField
            {...form.field('kind')}
            label={translate('setup.department.kind')}
            options={KINDS.map((kind) => ({
              value: kind,
              label: translate(`common.kind.${kind}`),
            }))}
          />
        </Box>
        <Button type="submit" variant="contained" sx={{ minHeight: 40 }}>
          {translate('setup.department.submit')}
        </Button>
      </Box>
    </Stack>
  );
}
