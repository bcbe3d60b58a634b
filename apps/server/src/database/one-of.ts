/**
 * A column that holds one of thousands of values, with one question mark for a document of them. They
 * are made a list before anything is searched: a comparison of each row with each value would follow
 * when the planner, which cannot know how many a policy lets pass, expects hardly any.
 */
export const oneOf = (column: string, type: 'text' | 'uuid'): string =>
  `${column} = any (array(select value::${type} from jsonb_array_elements_text(?::jsonb)))`;
