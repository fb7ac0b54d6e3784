/** Numbers the patterns of a dimension: the sets of categories that one person can have. */
export class PatternCodes {
  readonly patterns: (readonly string[])[] = []
  readonly #single = new Map<string, number>()
  readonly #several = new Map<string, number>()

  /** The number of a pattern. */
  codeOf(pattern: readonly string[]): number {
    const [first] = pattern
    const isSingle = pattern.length === 1
    const known = isSingle ? this.#single : this.#several
    const key = isSingle ? (first as string) : pattern.join('\n')
    const code = known.get(key)
    if (code !== undefined) return code
    known.set(key, this.patterns.length)
    return this.patterns.push(pattern) - 1
  }
}
