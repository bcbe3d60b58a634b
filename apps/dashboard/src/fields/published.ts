/** Own pay is shown once the year has been published; until then the API says so by this code. */
export function isUnpublished({ problems }: { problems: readonly { code: string }[] }): boolean {
  return problems.some(({ code }) => code === 'not_published');
}
