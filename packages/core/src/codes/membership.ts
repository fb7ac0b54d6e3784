/** A set of codes that can be queried. */
export type CodeSet = { has: (code: string) => boolean }

/** A set that is built at its first query, so that long lists cost nothing before. */
export function lazySet(codes: () => readonly string[]): CodeSet {
  let set: ReadonlySet<string> | undefined
  return {
    has: (code) => {
      set ??= new Set(codes())
      return set.has(code)
    },
  }
}

/** The codes in `RW-:01,02;BI-:BB`, by their prefix. */
export function groupsOf(packed: string): { start: string; ends: string[] }[] {
  return packed.split(';').map((group) => {
    const at = group.indexOf(':')
    return { start: group.slice(0, at), ends: group.slice(at + 1).split(',') }
  })
}

/** Unpacks `RW-:01,02;BI-:BB` to `RW-01`, `RW-02`, `BI-BB`. */
export function unpackCodes(packed: string): string[] {
  return groupsOf(packed).flatMap(({ start, ends }) => ends.map((end) => start + end))
}
