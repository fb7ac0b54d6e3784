import type { FindingPlace } from '@tip-standard/core'
import type { FindingGroup, FindingsDigest } from '@tip-standard/formats/digest'
import type { Speech } from '../texts/speech.ts'

/** A group of findings with its sentence, in the language of the report. */
export type FoundGroup = Omit<FindingGroup, 'rule' | 'places'> & {
  rule: string
  places: FindingPlace[]
  message: string
  /** The label of the column, if a published format or the standard has one. */
  column?: string
  /** The action that resolves the group, in words. */
  settle?: string
}

/** The findings in one file. */
export type FileReport = {
  file: string
  kind: string
  records: number
  /** Records with at least one error. */
  invalid: number
  groups: FoundGroup[]
}

/** The groups of a digest with their sentences; `records` is the number of records in the file. */
export const toGroups = (digest: FindingsDigest, { findings }: Speech, records?: number): FoundGroup[] =>
  digest.groups(records).map((group): FoundGroup => {
    const { rule, code, field, places, remedy, source } = group
    const [at] = places
    const column = field === undefined ? undefined : findings.label(field)
    const settle = findings.settle(remedy)
    return {
      ...group,
      rule: rule ?? code,
      places: [...places],
      message: findings.say(source, { ...group, ...(at === undefined ? {} : { at }) }),
      ...(column === undefined ? {} : { column }),
      ...(settle === undefined ? {} : { settle }),
    }
  })

const headings = ['unread', 'partner', 'us', 'info'] as const

/**
 * The groups under the headings of a report, in order of action: unread data, the partner's tasks, ours, and
 * information.
 */
export const bySection = (
  groups: readonly FoundGroup[],
): { heading: (typeof headings)[number]; groups: FoundGroup[] }[] =>
  headings
    .map((heading) => ({
      heading,
      groups: groups.filter(({ isUnread, turn }) => (isUnread ? heading === 'unread' : heading === turn)),
    }))
    .filter((section) => section.groups.length > 0)

/** The counts of a file, and its findings with their sentences; `namesPlaces` is set if places were requested. */
export function toFound(
  digest: FindingsDigest,
  file: Omit<FileReport, 'groups'>,
  speech: Speech,
  namesPlaces = false,
): FileReport {
  const groups = toGroups(digest, speech, file.records)
  // A user who requests places also gets those of findings about every record.
  return { ...file, groups: groups.map((one) => ({ ...one, isEverywhere: one.isEverywhere && !namesPlaces })) }
}

/** The report of a JSON file with one record, for people: places state where in the record, not which record. */
export const withoutOnlyRecord = (report: FileReport): FileReport => {
  if (report.kind !== 'JSON' || report.records !== 1) return report
  const shown = ({ line: _, record: __, ...place }: FindingPlace): FindingPlace => place
  const groups = report.groups.map((group) => ({
    ...group,
    places: group.places.map((place) => (place.path === undefined ? place : shown(place))),
  }))
  return { ...report, groups }
}
