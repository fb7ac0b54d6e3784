/** Cases that are opened at a time. */
export const PAGE = 200

/** Ids of cases, a page at a time. */
export function* pagesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE)
}
