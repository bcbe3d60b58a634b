import { graphql } from '../generated';
import type {
  ArticleDetailQuery,
  ArticleMapQuery,
  ReadingCostsQuery,
  ReadingsPageQuery,
  RegulationDocumentsQuery,
  WorkedExampleRunQuery,
  WorkedExamplesQuery,
} from '../generated/graphql';

export const ARTICLE_MAP = graphql(`
  query ArticleMap {
    articles {
      number
      chapter
      clauses {
        article
        status
        note
      }
    }
  }
`);

export const ARTICLE_DETAIL = graphql(`
  query ArticleDetail($number: String!) {
    article(number: $number) {
      number
      chapter
      clauses {
        article
        status
        note
        files
        figures
      }
      text {
        heading
        text
        document {
          id
          title
          documentNumber
        }
      }
      examples {
        key
        name
      }
      readings {
        id
        code
        question
      }
    }
  }
`);

export const READINGS = graphql(`
  query ReadingsPage($period: String!) {
    readings {
      id
      code
      question
      reason
      articles
      confidence
      recommended
      options {
        code
        label
      }
      chosen(period: $period) {
        option
        isDefault
        chosenBy
        chosenAt
        documentNumber
      }
    }
  }
`);

export const READING_COSTS = graphql(`
  query ReadingCosts($id: ID!, $period: String!) {
    node(id: $id) {
      ... on Reading {
        id
        costs(period: $period) {
          option
          total
          departments {
            department {
              code
              name
            }
            change
          }
          problems {
            path
            message
          }
        }
      }
    }
  }
`);

export const WORKED_EXAMPLES = graphql(`
  query WorkedExamples {
    workedExamples {
      key
      name
      kind
      articles
      given
      expect
    }
  }
`);

export const WORKED_EXAMPLE_RUN = graphql(`
  query WorkedExampleRun($input: WorkedExampleRunInput!) {
    workedExampleRun(input: $input) {
      results {
        name
        isPassed
        figures {
          path
          expected
          actual
          isEqual
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const REGULATION_DOCUMENTS = graphql(`
  query RegulationDocuments {
    regulationDocuments {
      id
      title
      documentNumber
      fileName
      articleCount
      recordedAt
      recordedBy
    }
  }
`);

/** Which articles hold text of which document. */
export const DOCUMENT_ARTICLES = graphql(`
  query DocumentArticles {
    articles {
      number
      text {
        heading
        document {
          id
        }
      }
    }
  }
`);

export type ArticleRow = NonNullable<ArticleMapQuery['articles']>[number];
export type ArticleView = NonNullable<ArticleDetailQuery['article']>;
export type ReadingView = NonNullable<ReadingsPageQuery['readings']>[number];
type CostNode = Extract<NonNullable<ReadingCostsQuery['node']>, { costs?: unknown }>;
export type ReadingCostView = NonNullable<CostNode['costs']>[number];
export type ExampleView = NonNullable<WorkedExamplesQuery['workedExamples']>[number];
export type ExampleResultView = NonNullable<
  WorkedExampleRunQuery['workedExampleRun']
>['results'][number];
export type DocumentView = NonNullable<RegulationDocumentsQuery['regulationDocuments']>[number];
