import { type EntityId, type FieldInfo, fieldLabel, fieldsOf, type RecordFinding } from '@tip-standard/core'
import { subjectList } from '@tip-standard/form-model'
import type { Wording } from '@tip-standard/form-model/print'

const people: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(subjectList))

/**
 * The entries that a path leads through, in words: `Journey 2`. The people at the start of a path are left out, because a form is
 * of one person.
 */
export function entriesOnTheWay(path: RecordFinding['at']['path'], { options }: Wording): string[] {
  const words: string[] = []
  let entity: EntityId = 'caseRecord'
  for (const [at, step] of path.entries()) {
    const info: FieldInfo | undefined = fieldsOf(entity).find(({ name }) => name === step)
    if (info === undefined) continue
    const next = path[at + 1]
    const isPerson = at === 0 && people.has(String(step))
    if (!isPerson && info.type.kind === 'objects' && typeof next === 'number')
      words.push(`${fieldLabel(info.id, options)} ${next + 1}`)
    if (info.type.kind === 'objects' || info.type.kind === 'object') entity = info.type.entity
  }
  return words
}
