import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/**
 * Makes a check of whether a released column may contain a text: a value of its hierarchy, a missing value, or a set
 * whose members have a common level. Written independently of the code that makes releases.
 */
export function valueCheck({ levels, values }: Hierarchy): (text: string) => boolean {
  const levelsOf = new Map<string, Set<number>>()
  for (const [at, level] of levels.entries())
    for (const code of new Set(level)) {
      const text = values[code] as string
      const known = levelsOf.get(text)
      if (known === undefined) levelsOf.set(text, new Set([at]))
      else known.add(at)
    }
  const isMissing = (text: string): boolean => /^\(\w+\)$/.test(text)
  const seen = new Map<string, boolean>()
  function check(text: string): boolean {
    if (levelsOf.has(text) || isMissing(text)) return true
    const members = text.split(' + ')
    if (members.length < 2 || new Set(members).size < members.length) return false
    return levels.some((_, at) =>
      members.every((member) => isMissing(member) || levelsOf.get(member)?.has(at) === true),
    )
  }
  return (text) => {
    let answer = seen.get(text)
    if (answer === undefined) {
      answer = check(text)
      seen.set(text, answer)
    }
    return answer
  }
}
