import type { SensitiveRule } from '../plan/plan.ts'

/** A hierarchy as lines of text, which is all that the checker knows about it. */
export type Lines = readonly (readonly string[])[]

/** Finds what is wrong with a release, compared with its input; uses only texts and shares no code with the package. */
export function findFaults({
  before,
  after,
  hierarchies,
  k,
  sensitive,
  rules,
  groups,
}: {
  before: readonly Readonly<Record<string, string>>[]
  after: readonly Readonly<Record<string, string>>[]
  hierarchies: Readonly<Record<string, Lines>>
  k: number
  sensitive?: string
  rules?: readonly SensitiveRule[]
  groups?: readonly string[]
}): string[] {
  const faults: string[] = []
  const columns = Object.keys(hierarchies)
  if (before.length !== after.length) faults.push('rows are missing')
  const classes = new Map<string, number[]>()
  for (const [at, row] of after.entries()) {
    const texts = columns.map((column) => row[column] as string)
    if (texts.every((text) => text === '*')) {
      if (Object.values(row).some((text) => text !== '*')) faults.push(`row ${at} is suppressed in part`)
      continue
    }
    for (const [column, lines] of Object.entries(hierarchies)) {
      const line = lines.find(([leaf]) => leaf === before[at]?.[column])
      if (!line?.includes(row[column] as string)) faults.push(`row ${at} holds no ancestor in ${column}`)
    }
    if (sensitive !== undefined && row[sensitive] !== before[at]?.[sensitive])
      faults.push(`row ${at} has another secret`)
    const key = texts.join('\u0000')
    classes.set(key, [...(classes.get(key) ?? []), at])
  }
  const secrets = before.map((row) => row[sensitive ?? ''] as string)
  const shares = (rows: readonly number[]) => {
    const counts = new Map<string, number>()
    for (const row of rows)
      counts.set(secrets[row] as string, (counts.get(secrets[row] as string) ?? 0) + 1 / rows.length)
    return counts
  }
  const overall = shares([...secrets.keys()])
  for (const rows of classes.values()) {
    if (rows.length < k) faults.push(`a class of ${rows.length}`)
    if (groups !== undefined && new Set(rows.map((row) => groups[row])).size < k)
      faults.push('a class of too few groups')
    const within = shares(rows)
    const descending = [...within.values()].sort((a, b) => b - a)
    for (const rule of rules ?? []) {
      if (rule.model === 'distinct' && within.size < rule.l) faults.push(`a class of ${within.size} values`)
      const entropy = -descending.reduce((sum, one) => sum + one * Math.log(one), 0)
      if (rule.model === 'entropy' && entropy < Math.log(rule.l) - 1e-6) faults.push('a class of low entropy')
      const tail = descending.slice(rule.model === 'recursive' ? rule.l - 1 : 0).reduce((sum, one) => sum + one, 0)
      if (rule.model === 'recursive' && !((descending[0] as number) < rule.c * tail + 1e-9))
        faults.push('a class with a commonest value')
      const distance =
        [...overall].reduce((sum, [value, share]) => sum + Math.abs(share - (within.get(value) ?? 0)), 0) / 2
      if (rule.model === 'close' && rule.distance === 'equal' && distance > rule.t + 1e-6)
        faults.push('a class far from all')
    }
  }
  return faults
}
