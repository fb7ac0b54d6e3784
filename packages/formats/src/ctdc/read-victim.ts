import type {
  Exploitation,
  ExploitationFormCode,
  ExploitationKindCode,
  MeansOfControl,
  Recruitment,
  RelationToVictimCode,
  Victim,
} from '@tip-standard/core'
import type { LossCounter } from '../records/losses.ts'
import { assign, markAbsent, markProvenance } from '../records/missing-values.ts'
import { toKey } from '../records/name-key.ts'
import { type CtdcFlagGroup, joinedColumns, minorAbuseLabel, neverZero, toFlags } from './flags.ts'
import type { CtdcColumn } from './layouts.ts'
import { type CtdcCells, type FlagState, isMissingText } from './row-flags.ts'
import { ctdcExtensions, toCtdcProvenance } from './system.ts'

/** Reads the victim of a row; the perpetrators and the event of the row are read elsewhere. */
export function readVictim(cells: CtdcCells, id: string, losses: LossCounter): Victim {
  return new VictimReader(cells, losses).read(id)
}

/** `9--17` is also written with other kinds of dashes and as `09--17`. */
const toBandSpelling = (text: string): string => text.trim().replace(/^0(?=\d)/, '')

class VictimReader {
  readonly #cells: CtdcCells
  readonly #losses: LossCounter
  readonly #saidNo: string[] = []
  readonly #saidYes: string[] = []
  readonly #states = new Map<CtdcColumn, FlagState>()

  constructor(cells: CtdcCells, losses: LossCounter) {
    this.#cells = cells
    this.#losses = losses
  }

  read(id: string): Victim {
    const cells = this.#cells
    const victim: Victim = { id, absent: { sex: 'unknown', consents: 'unknown' } }
    assign(victim, 'genderAsPublished', cells.code('gender', 'publishedGender'))
    if (victim.genderAsPublished) markProvenance(victim, 'genderAsPublished', toCtdcProvenance(cells.header.layout))
    assign(victim, 'ageBand', cells.code('ageBroad', 'ageBand', toBandSpelling))
    assign(victim, 'minorAtRegistration', cells.code('majorityStatus', 'minorStatus'))
    assign(victim, 'minorAtStartOfExploitation', cells.code('majorityStatusAtExploit', 'minorStatus'))
    assign(victim, 'minorAtEntry', cells.code('MajorityEntry', 'minorStatus'))
    const citizenship = cells.country('citizenship')
    assign(victim, 'citizenships', typeof citizenship === 'string' ? citizenship : { value: [citizenship.value] })
    assign(victim, 'regionOfOrigin', cells.code('UN_COO_Region', 'worldRegion'))
    this.#readMeans(victim)
    this.#readExploitation(victim)
    this.#readRecruitment(victim)
    this.#readPerpetratorFlags()
    this.#checkJoined()
    this.#readUnmapped()
    this.#keepStatements(victim)
    return victim
  }

  /** Reads the flags of a group that the file has, each once. */
  #readGroup(group: CtdcFlagGroup): Map<CtdcColumn, FlagState> {
    const flags = toFlags(this.#cells.header.layout, group).filter((flag) => this.#cells.has(flag))
    return new Map(flags.map((flag) => [flag, this.#read(flag)]))
  }

  #read(flag: CtdcColumn): FlagState {
    const known = this.#states.get(flag)
    if (known) return known
    const state = this.#cells.flag(flag)
    this.#states.set(flag, state)
    if (state === 'no') this.#saidNo.push(flag)
    return state
  }

  #readMeans(victim: Victim): void {
    const states = this.#readGroup('means')
    const means: MeansOfControl[] = []
    for (const flag of toYes(states)) {
      const code = this.#cells.toCode(flag, 'meansOfControl') as NonNullable<MeansOfControl['code']> | undefined
      if (code === undefined) this.#saidYes.push(flag)
      else {
        const entry: MeansOfControl = { code }
        if (code.startsWith('merged')) markProvenance(entry, 'code', toCtdcProvenance(this.#cells.header.layout))
        means.push(entry)
      }
    }
    if (means.length > 0 || saysNone(states)) victim.meansOfControl = means
    else if (states.size > 0) markAbsent(victim, 'meansOfControl')
  }

  /**
   * Makes one entry for each form; details of a form that the row does not name go to an entry with an unknown form. A
   * sector is never read as a form.
   */
  #readExploitation(victim: Victim): void {
    const cells = this.#cells
    const entries = new Map<ExploitationFormCode | 'unknown', Exploitation>()
    const entryOf = (form: ExploitationFormCode | 'unknown'): Exploitation => {
      const known = entries.get(form)
      if (known) return known
      const entry: Exploitation = form === 'unknown' ? { absent: { form: 'unknown' } } : { form }
      entries.set(form, entry)
      return entry
    }
    const forms = this.#readGroup('exploitation')
    const labour = this.#readGroup('labour')
    const sex = this.#readGroup('sex')
    for (const flag of [...toYes(forms), ...toYes(labour)]) {
      const form = cells.toCode(flag, 'exploitationForm')
      if (form !== undefined) entryOf(form as ExploitationFormCode)
    }
    const named = (form: ExploitationFormCode) => entryOf(entries.has(form) ? form : 'unknown')
    for (const flag of toYes(labour)) this.#readLabour(flag, () => named('forcedLabour'))
    for (const flag of toYes(sex)) {
      const kind = cells.toCode(flag, 'exploitationKind')
      if (kind === undefined) this.#saidYes.push(flag)
      else addTo(named('sexual'), 'kinds', kind as ExploitationKindCode)
    }
    const country = cells.country('CountryOfExploitation')
    const first = () => entries.values().next().value ?? entryOf('unknown')
    if (typeof country === 'object') first().place = { country: country.value }
    const region = cells.code<'africa' | 'americasOrOceania' | 'asia' | 'europe'>('UN_COE_Region', 'worldRegion')
    if (typeof region === 'object') first().regionAsPublished = region.value
    if (entries.size > 0 || saysNone(forms)) victim.exploitation = [...entries.values()]
    else if (forms.size > 0) markAbsent(victim, 'exploitation')
  }

  #readLabour(flag: CtdcColumn, toEntry: () => Exploitation): void {
    const cells = this.#cells
    if (cells.toCode(flag, 'exploitationForm') !== undefined) return
    const kind = cells.toCode(flag, 'exploitationKind')
    const sector = cells.toCode(flag, 'economicSector')
    const division = cells.toCode(flag, 'industryDivision')
    if (kind !== undefined) addTo(toEntry(), 'kinds', kind as ExploitationKindCode)
    if (sector !== undefined) addTo(toEntry(), 'sectors', sector as NonNullable<Exploitation['sectors']>[number])
    if (division !== undefined)
      addTo(toEntry(), 'divisions', division as NonNullable<Exploitation['divisions']>[number])
    if (kind === undefined && sector === undefined && division === undefined) this.#saidYes.push(flag)
  }

  #readRecruitment(victim: Victim): void {
    const states = this.#readGroup('recruiter')
    const relations: RelationToVictimCode[] = []
    for (const flag of toYes(states)) {
      const code = this.#cells.toCode(flag, 'relationToVictim')
      if (code === undefined) this.#saidYes.push(flag)
      else relations.push(code as RelationToVictimCode)
    }
    const recruitment: Recruitment = {}
    if (relations.length > 0 || saysNone(states)) recruitment.recruiterRelations = relations
    else if (states.size > 0) markAbsent(recruitment, 'recruiterRelations')
    const hasAbduction = this.#cells.has('isAbduction')
    const abduction = hasAbduction ? this.#read('isAbduction') : 'missing'
    if (abduction !== 'missing') recruitment.abduction = abduction === 'yes'
    else if (hasAbduction) markAbsent(recruitment, 'abduction')
    if (recruitment.recruiterRelations !== undefined || recruitment.abduction !== undefined)
      victim.recruitment = [recruitment]
    else if (states.size > 0) markAbsent(victim, 'recruitment')
  }

  /** Keeps a zero of layout C as it is; the flags themselves are read with the perpetrator. */
  #readPerpetratorFlags(): void {
    for (const flag of [
      'IP_Exploiter',
      'IP_RecruiterBroker',
      'IP_TransactionProcess',
      'IP_ControlAbuseKidnap',
    ] as const)
      if (this.#cells.has(flag)) this.#read(flag)
  }

  /** The joined columns repeat the flags in words: a person should look at rows where the two disagree. */
  #checkJoined(): void {
    for (const { column, labels } of joinedColumns) {
      const text = this.#cells.text(column)
      if (isMissingText(text)) continue
      const pieces = new Set(text.split(';').map(toKey))
      for (const [flag, label] of labels) {
        const isNamed = pieces.delete(toKey(label))
        if (flag === minorAbuseLabel) {
          if (isNamed) this.#saidYes.push(flag)
        } else if (isNamed !== (this.#states.get(flag as CtdcColumn) === 'yes'))
          this.#cells.report('flagDisagrees', column, { flag })
      }
      for (const _piece of pieces) this.#cells.report('unknownValue', column)
    }
  }

  /** Columns that repeat others in words whose list was never published, and one that can be computed. */
  #readUnmapped(): void {
    const cells = this.#cells
    if (!isMissingText(cells.text('typeOfExploitConcatenated')))
      this.#losses.add('typeOfExploitConcatenated', 'dropped')
    for (const flag of [
      'typeOfTraffickingForcedLabour',
      'typeOfTraffickingSexualExploit',
      'typeOfTraffickingOtherExploit',
    ] as const)
      if (cells.has(flag) && cells.flag(flag) !== 'missing') this.#losses.add(flag, 'dropped')
    if (!cells.has('isSexAndLabour')) return
    const stated = cells.flag('isSexAndLabour')
    const sex = this.#states.get('isSexualExploit') ?? 'missing'
    const labour = this.#states.get('isForcedLabour') ?? 'missing'
    if (stated !== toBoth(sex, labour)) cells.report('flagDisagrees', 'isSexAndLabour', { flag: 'isSexualExploit' })
  }

  #keepStatements(victim: Victim): void {
    const { layout } = this.#cells.header
    const [firstZero] = this.#saidNo
    if (firstZero !== undefined && layout !== 'A') this.#cells.report('unexpectedZero', firstZero as CtdcColumn)
    if (layout === 'A' || firstZero !== undefined)
      victim.extensions = { ...victim.extensions, [ctdcExtensions.saidNo]: this.#saidNo }
    if (this.#saidYes.length > 0) victim.extensions = { ...victim.extensions, [ctdcExtensions.saidYes]: this.#saidYes }
  }
}

/** Combines two flags: yes if both are, no if one is not, otherwise missing. */
export function toBoth(one: FlagState, other: FlagState): FlagState {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' && other === 'yes' ? 'yes' : 'missing'
}

function toYes(states: ReadonlyMap<CtdcColumn, FlagState>): CtdcColumn[] {
  return [...states].filter(([, state]) => state === 'yes').map(([flag]) => flag)
}

/** Whether the whole group has information and nothing is present; flags that are never 0 cannot show that. */
function saysNone(states: ReadonlyMap<CtdcColumn, FlagState>): boolean {
  return (
    states.size > 0 &&
    [...states].every(([flag, state]) => state === 'no' || (state === 'missing' && neverZero.has(flag)))
  )
}

function addTo<F extends 'kinds' | 'sectors' | 'divisions'>(
  entry: Exploitation,
  field: F,
  code: NonNullable<Exploitation[F]>[number],
): void {
  const codes: string[] = entry[field] ?? []
  if (!codes.includes(code)) entry[field] = [...codes, code] as NonNullable<Exploitation[F]>
}
