/** Makes the question "is this text a code of the list?"; the set is built when it is first asked. */
export function membership(codes: () => readonly string[]): (text: string) => boolean {
  let set: ReadonlySet<string> | undefined
  return (text) => {
    set ??= new Set(codes())
    return set.has(text)
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
