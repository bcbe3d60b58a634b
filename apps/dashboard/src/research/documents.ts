import { graphql } from '../generated';
import type { ResearchPostsQuery } from '../generated/graphql';

/** The list without explanations: each is asked for when its figure is opened. */
export const RESEARCH_POSTS = graphql(`
  query ResearchPosts($period: String!) {
    researchPosts(period: $period) {
      employee {
        id
        employeeNumber
        name
        department {
          code
          name
        }
      }
      title
      indicatorCount
      tier
      coefficient {
        key
        value
      }
      entitlement {
        key
        value
      }
      notices {
        code
        message
      }
      year {
        id
        researchWorkload
        requiredWorkload
        corePapers
        hasProject
        hasImpact
        hasTransfer
        hasPrize
        hasPatent
        failingYears
      }
    }
  }
`);

export const RESEARCH_FIGURE = graphql(`
  query ResearchFigure($employeeNumber: String!, $period: String!, $key: String!) {
    employee(employeeNumber: $employeeNumber) {
      id
      payYear(period: $period) {
        figure(key: $key) {
          key
          explanation {
            ...ExplanationFields
          }
        }
      }
    }
  }
`);

export type ResearchPostView = NonNullable<ResearchPostsQuery['researchPosts']>[number];
