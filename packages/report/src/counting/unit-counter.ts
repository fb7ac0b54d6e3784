import { isObject, type Json, objectOr, WhoCounts } from '@tip-standard/core'
import { flatHierarchy } from '@tip-standard/privacy'
import type { CountedComponent, CountedDimension, CountedGroup, CountsRequest } from '@tip-standard/privacy/tables'
import { nameOfUnion } from '../dimensions/codes.ts'
import type { CompiledDimension } from '../dimensions/compile-dimension.ts'
import { Combinations } from './combinations.ts'
import { PatternCodes } from './pattern-codes.ts'
import type { SeenBefore } from './seen-before.ts'
import type { UnitPlan } from './unit-plan.ts'

/** The exact counts of one unit; internal. */
export type UnitCounts = {
  readonly request: CountsRequest
  readonly counted: number
  /** The number of people registered in each year. */
  readonly years: ReadonlyMap<number, number>
  /** In a series, everyone who was counted: tokens to recognise them, and their category in the shared dimension. */
  readonly people: readonly { readonly tokens: readonly string[]; readonly group: string | undefined }[]
}

/** How a unit is counted. */
export type CountingOptions = {
  readonly acrossEntities: boolean
  /** Whether to count by who reported. */
  readonly byAgency: boolean
  /** The people whom earlier reports of a series counted: they are skipped. */
  readonly seenBefore?: SeenBefore | undefined
}

/**
 * Counts people or events of one unit, record by record; memory holds only combinations of categories, and one key for
 * each person counted.
 */
export class UnitCounter {
  readonly #plan: UnitPlan
  readonly #who: WhoCounts
  readonly #dimensions: readonly { id: string; compiled: CompiledDimension; codes: PatternCodes }[]
  readonly #components: readonly Combinations[]
  /**
   * For the person being counted, the number of the pattern in each dimension, and last that of the reporting agency.
   */
  readonly #numbers: Uint32Array
  readonly #byAgency: boolean
  readonly #agencies = new Map<unknown, number>()
  readonly #years = new Map<number, number>()
  readonly #seenBefore: SeenBefore | undefined
  readonly #people: { tokens: readonly string[]; group: string | undefined }[] = []
  #counted = 0

  constructor(plan: UnitPlan, { acrossEntities, byAgency, seenBefore }: CountingOptions) {
    this.#plan = plan
    this.#byAgency = byAgency
    this.#seenBefore = seenBefore
    this.#who = new WhoCounts(plan.unit, { acrossEntities })
    this.#dimensions = [...plan.dimensions].map(([id, compiled]) => ({ id, compiled, codes: new PatternCodes() }))
    const placeOf = (id: string): number => this.#dimensions.findIndex((one) => one.id === id)
    const agency = byAgency ? [this.#dimensions.length] : []
    this.#components = this.#namesOfComponents().map((names) => new Combinations([...names.map(placeOf), ...agency]))
    this.#numbers = new Uint32Array(this.#dimensions.length + 1)
  }

  /** The dimensions that are counted together: the shared one alone, if there is one, and each component with it. */
  #namesOfComponents(): string[][] {
    const { shared, components } = this.#plan
    const first = shared === undefined ? [] : [shared]
    return [first, ...components.map(({ dimensions }) => [...first, ...dimensions])]
  }

  /** Adds the people or events of a record that count. */
  add(record: Json): void {
    const entries = record[this.#plan.unit]
    if (!Array.isArray(entries)) return
    for (const [at, entry] of entries.entries()) if (isObject(entry)) this.#addOne(entry, at, record)
  }

  #addOne(entry: Json, at: number, record: Json): void {
    const { leftOut, year } = this.#who.addOne(entry, at, record)
    if (leftOut !== undefined) return
    const tokens = this.#seenBefore?.tokensOfNew(this.#who.keysOf(entry, record))
    if (this.#seenBefore !== undefined && tokens === undefined) return
    this.#counted++
    if (year !== undefined) this.#years.set(year, (this.#years.get(year) ?? 0) + 1)
    let group: string | undefined
    let place = 0
    for (const { id, compiled, codes } of this.#dimensions) {
      const pattern = compiled.categorise(entry, record)
      this.#numbers[place++] = codes.codeOf(pattern)
      if (id === this.#plan.shared) group = pattern[0]
    }
    if (tokens !== undefined) this.#people.push({ tokens, group })
    if (this.#byAgency) this.#numbers[place] = this.#agencyOf(record)
    for (const combinations of this.#components) combinations.add(this.#numbers)
  }

  /** The number of the agency that reported a record; all unnamed ones share one number. */
  #agencyOf(record: Json): number {
    const id = objectOr(record['reportingEntity'])['id']
    const number = this.#agencies.get(id) ?? this.#agencies.size
    this.#agencies.set(id, number)
    return number
  }

  #groupsOf(combinations: Combinations): CountedGroup[] {
    const groups = combinations.groups()
    if (!this.#byAgency) return groups
    return groups.map(({ patterns, people }) => ({
      patterns: patterns.slice(0, -1),
      people,
      contributor: patterns.at(-1) as number,
    }))
  }

  /** The counts so far. */
  counts(): UnitCounts {
    const { shared, components } = this.#plan
    const [ofShared, ...others] = this.#components.map((combinations) => this.#groupsOf(combinations))
    const names = this.#namesOfComponents()
    return {
      counted: this.#counted,
      years: this.#years,
      people: this.#people,
      request: {
        dimensions: new Map(this.#dimensions.map(({ id, compiled, codes }) => [id, this.#toCounted(compiled, codes)])),
        ...(shared !== undefined && {
          shared: { name: shared, groups: ofShared as CountedGroup[], keeps: this.#plan.kept },
        }),
        components: components.map(
          ({ tables }, at): CountedComponent => ({
            dimensions: names[at + 1] as string[],
            tables,
            groups: others[at] as CountedGroup[],
            dependent: this.#plan.dependent,
            first: this.#plan.quoted,
          }),
        ),
      },
    }
  }

  #toCounted(
    { id, isDeclared, isSensitive, isSeveral, hierarchyOf }: CompiledDimension,
    { patterns }: PatternCodes,
  ): CountedDimension {
    const whole = hierarchyOf(new Set(patterns.flat()))
    const asked = this.#plan.unions.get(id) ?? []
    const unions = new Map(
      asked.map((codes) => [nameOfUnion(codes), { name: nameOfUnion(codes), values: leavesOf(codes, whole) }]),
    )
    const isShared = id === this.#plan.shared
    const { values, leafCount } = whole
    // Each group of people is shown separately or not at all; wider groups are counted beside them.
    const wider = isShared
      ? values.slice(leafCount, -1).map((code) => ({ name: code, values: leavesOf([code], whole) }))
      : []
    return {
      name: id,
      isDeclared,
      isSensitive,
      isSeveral,
      patterns,
      hierarchy: isShared ? flatHierarchy(values.slice(0, leafCount)) : whole,
      unions: [...unions.values(), ...wider],
    }
  }
}

/** The leaves of a hierarchy that are among some codes or below them. */
function leavesOf(codes: readonly string[], { values, leafCount, levels }: CountedDimension['hierarchy']): string[] {
  const asked = new Set(codes)
  return values
    .slice(0, leafCount)
    .filter((_, leaf) => levels.some((level) => asked.has(values[level[leaf] as number] as string)))
}
