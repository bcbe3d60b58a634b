import { Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { graphql } from '../generated';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import { InferredChip } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { tiersOf } from './tiers';

const TIER_TABLE = graphql(`
  query ResearchTierTable {
    coefficientTables {
      key
      columns
      rows {
        key
        cells {
          value
          isInferred
        }
      }
    }
  }
`);

/** Table 6 turned on its side, a tier a line, with the titles that begin there (Art. 22(1)). */
export function TierTable() {
  const translate = useTranslate();
  const query = useDocument(TIER_TABLE, {});
  return (
    <Card component="section" aria-labelledby="tiers" sx={{ p: 2 }}>
      <Typography variant="h2" id="tiers" sx={{ mb: 1 }}>
        {translate('research.table')}
      </Typography>
      <Answer query={query} height={420}>
        {({ coefficientTables }) => (
          <AppDataTable
            label={translate('research.table')}
            isCompact
            rows={tiersOf(coefficientTables ?? [])}
            rowKey={({ tier }) => String(tier)}
            columns={[
              {
                key: 'tier',
                label: translate('research.tier'),
                isRowHeader: true,
                render: ({ tier }) => translate('research.tier_name', { tier }),
              },
              {
                key: 'title',
                label: translate('research.title_range'),
                render: ({ title }) => translate(`research.title.${title}`),
              },
              {
                key: 'workload',
                label: translate('research.workload'),
                isNumeric: true,
                render: ({ workload, isInferred }) => (
                  <>
                    {workload}
                    {isInferred && (
                      <div>
                        <InferredChip />
                      </div>
                    )}
                  </>
                ),
              },
              {
                key: 'coefficient',
                label: translate('research.coefficient'),
                isNumeric: true,
                render: ({ coefficient }) => coefficient,
              },
            ]}
          />
        )}
      </Answer>
      <Stack sx={{ mt: 1 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('research.inferred_note')}
        </Typography>
      </Stack>
    </Card>
  );
}
