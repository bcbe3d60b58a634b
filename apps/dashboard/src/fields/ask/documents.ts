import { graphql } from '../../generated';

export const ASK_ABOUT_FIGURE = graphql(`
  mutation AskAboutFigure($input: ObjectionCreateInput!) {
    objectionCreate(input: $input) {
      objection {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
