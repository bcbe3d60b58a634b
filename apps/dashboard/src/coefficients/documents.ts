import { graphql } from '../generated';
import type { CoefficientTablesQuery } from '../generated/graphql';

export const COEFFICIENT_TABLES = graphql(`
  query CoefficientTables {
    coefficientTables {
      key
      title
      article
      unit
      columns
      rows {
        key
        label
        group
        cells {
          key
          value
          isInferred
          suggestion
          citation {
            article
            item
            table
            cell
            summary
            isRepaired
          }
        }
      }
    }
  }
`);

export type TableView = NonNullable<CoefficientTablesQuery['coefficientTables']>[number];
export type RowView = TableView['rows'][number];
export type CellView = RowView['cells'][number];
