import type { EntityManager } from './database.js';

/**
 * A text that changes with everything a year's outcome rests on: the year with what is published of it,
 * its base scenario and the departments by the transactions that last wrote them, their facts by their
 * number, because they are only ever appended, the amended numbers in force, and people by the revision
 * that every statement about them raises. Null where there is no such year.
 */
export async function yearMark(em: EntityManager, period: string): Promise<string | null> {
  const [row] = await em.execute<{ mark: string }[]>(
    `select concat_ws(' ', y.id, y.xmin, s.id, s.xmin,
       (select string_agg(d.id || ':' || d.xmin, ',' order by d.id) from department d),
       (select count(*) from department_year f where f.period = y.period),
       (select count(*) from edition_amendment a where a.status = 'PUBLISHED'),
       (select r.revision from people_revision r)) as mark
     from institution_year y
     left join scenario s on s.institution_id = y.institution_id and s.id = y.base_scenario_id
     where y.period = ?`,
    [period],
  );
  return row?.mark ?? null;
}
