import type { FindingGroup, FindingsDigest } from '@tip-standard/formats/digest'
import type { Speech } from '../texts/speech.ts'
import type { FileReport, Group } from './collector.ts'

/** A group of findings with its sentence, in the language of the report. */
export type FoundGroup = Omit<FindingGroup, 'rule' | 'places'> &
  Group & {
    /** The label of the column, where a published format or the standard has one. */
    column?: string
    /** What settles the group, in words. */
    settle?: string
  }

/** The counts of a file, and what was found in it with its sentences; `namesPlaces` where places were asked for. */
export function toFound(
  digest: FindingsDigest,
  file: Omit<FileReport, 'groups'>,
  { findings }: Speech,
  namesPlaces = false,
): FileReport<FoundGroup> {
  const groups = digest.groups(file.records).map((group): FoundGroup => {
    const { rule, code, field, places, remedy, source } = group
    const [at] = places
    const column = field === undefined ? undefined : findings.label(field)
    const settle = findings.settle(remedy)
    return {
      ...group,
      // Whoever asks for places gets them, of what concerns every record too.
      isEverywhere: group.isEverywhere && !namesPlaces,
      rule: rule ?? code,
      places: [...places],
      message: findings.say(source, { ...group, ...(at === undefined ? {} : { at }) }),
      ...(column === undefined ? {} : { column }),
      ...(settle === undefined ? {} : { settle }),
    }
  })
  return { ...file, groups }
}
