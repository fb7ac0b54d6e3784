import type { EntityId, Finding, FindingPlace } from '@tip-standard/core'
import { type Catalogue, type CatalogueEntry, turnOf } from '@tip-standard/core/texts'
import { DateEvidence } from './date-evidence.ts'
import { entryOf } from './entries.ts'
import { familyOf } from './families.ts'
import type { FindingGroup, FindingSource } from './group.ts'
import { MergedParams } from './merged-params.ts'
import { compareGroups } from './order.ts'
import { toRemedy } from './remedies.ts'

type Gathered = Omit<FindingGroup, 'params' | 'remedy' | 'isEverywhere' | 'places'> & {
  places: FindingPlace[]
  params: MergedParams
  /** The number of records concerned, and the last of them; findings come in record order. */
  records: number
  lastRecord: string
  entry: CatalogueEntry | undefined
}

/** The column that a finding is about, by its name in a layout or in the standard. */
function fieldOf({ field, params, at }: Finding): string | undefined {
  const named = params['field']
  return field ?? (typeof named === 'string' ? named : at.columnName)
}

/**
 * Parameters of findings about records that select a sentence. All others are limits and counts, which may differ
 * between records.
 */
const choosing = [
  'accepts',
  'expected',
  'format',
  'unit',
  'list',
  'codes',
  'fault',
  'profile',
  'known',
  'use',
  'min',
  'max',
]

/**
 * The parts of a finding, besides its code, that decide its wording; other differences between places are listed side
 * by side.
 */
function wordingOf(source: FindingSource, { code, params }: Finding): string {
  if (source === 'record') return choosing.map((name) => params[name] ?? '').join(' ')
  if (source === 'submission') return Object.values(params).join(' ')
  return code === 'conflict' ? String(params['rule']) : ''
}

/** The table that has one row for each record. */
const documentTable: EntityId = 'caseRecord'

/**
 * The record of a file that contains a place; `undefined` for rows of our tables, of which a record has several or
 * none.
 */
function recordOf({ file, sheet, table, record, line, row }: FindingPlace): string | undefined {
  if (table !== undefined && table !== documentTable) return undefined
  const place = record ?? row ?? line
  return place === undefined ? undefined : [file, sheet, place].join(' ')
}

/** The default number of places kept per group. */
const USUAL_PLACES = 100

/**
 * The findings of a file, grouped by rule and column. It takes findings one by one and keeps only the first places, so
 * that memory stays constant.
 */
export class FindingsDigest {
  readonly #groups = new Map<string, Gathered>()
  readonly #dates = new DateEvidence()
  readonly #most: number
  readonly #submissions: Catalogue<string> | undefined

  /** `places` is the number of places kept per group; findings about submissions need their catalogue. */
  constructor({ places = USUAL_PLACES, submissions }: { places?: number; submissions?: Catalogue<string> } = {}) {
    this.#most = places
    this.#submissions = submissions
  }

  add(source: FindingSource, finding: Finding): void {
    const { code, rule, severity, at } = finding
    const field = fieldOf(finding)
    this.#dates.add(finding)
    const key = [source, severity, code, rule ?? '', field ?? '', wordingOf(source, finding)].join('\n')
    let group = this.#groups.get(key)
    if (group === undefined) {
      const entry = entryOf(source, code, this.#submissions)
      const family = familyOf(source, code)
      group = {
        source,
        severity,
        code,
        entry,
        count: 0,
        places: [],
        params: new MergedParams(),
        records: 0,
        lastRecord: '',
        turn: turnOf(entry === undefined ? { severity, text: '' } : { ...entry, severity }),
        isUnread: entry?.isUnread === true,
        ...(rule === undefined ? {} : { rule }),
        ...(family === undefined ? {} : { family }),
        ...(field === undefined ? {} : { field }),
      }
      this.#groups.set(key, group)
    }
    group.count++
    const record = recordOf(at)
    if (record !== undefined && record !== group.lastRecord) {
      group.records++
      group.lastRecord = record
    }
    group.params.add(finding.params)
    if (group.places.length < this.#most) group.places.push(at)
  }

  /** The groups in the order in which people should read them; `records` is the number of records in the file. */
  groups(records?: number): FindingGroup[] {
    return [...this.#groups.values()]
      .map(({ params, entry, records: about, lastRecord: _, ...group }): FindingGroup => {
        const fix = entry?.fix
        const proved = fix?.option === 'dateOrder' ? this.#dates.orderOf(group.field) : undefined
        return {
          ...group,
          isEverywhere: records !== undefined && records > 1 && about >= records,
          params: params.toParams(),
          ...(fix === undefined ? {} : { remedy: toRemedy(fix, proved) }),
        }
      })
      .sort(compareGroups)
  }
}
