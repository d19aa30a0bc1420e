/**
 * Where a reader who came from a slide goes back to: `?briefing=` holds the query and the place there. Null where nothing
 * is asked for, or something that is no place of the briefing.
 * @param home address of the briefing
 */
export function briefingAddress(query: URLSearchParams, home: string): string | null {
  const back = query.get('briefing');
  if (back === null || !/^(\?[^#]*)?(#[\d.]*)?$/.test(back)) return null;
  return home + back;
}
