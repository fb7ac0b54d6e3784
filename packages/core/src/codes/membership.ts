/** A set of codes that can be asked. */
export type CodeSet = { has: (code: string) => boolean }

/** A set that is built when it is first asked: long lists cost nothing before. */
export function lazySet(codes: () => readonly string[]): CodeSet {
  let set: ReadonlySet<string> | undefined
  return {
    has: (code) => {
      set ??= new Set(codes())
      return set.has(code)
    },
  }
}

/** Unpacks `RW-:01,02;BI-:BB` to `RW-01`, `RW-02`, `BI-BB`. */
export function unpackCodes(packed: string): string[] {
  return packed.split(';').flatMap((group) => {
    const at = group.indexOf(':')
    const start = group.slice(0, at)
    return group
      .slice(at + 1)
      .split(',')
      .map((end) => start + end)
  })
}
