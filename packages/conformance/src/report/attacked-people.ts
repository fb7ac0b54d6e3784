import type { CaseRecord } from '@tip-standard/core'
import { type Permitted, withinCustody } from '@tip-standard/policy'
import { type Catalogue, defineIndicators, type Indicator } from '@tip-standard/report'

/** The dimension that every table of perpetrators is by as well. */
export const SHARED = 'perpetratorSex'

/** What an alleged perpetrator of an attacked series is. */
export type AttackedPerson = { readonly perpetratorSex: string; readonly ourStage: string; readonly ourRole: string }

type Axis = keyof AttackedPerson

/** What a person is in each year; `undefined` where they are not in the data. */
export type Life = readonly (AttackedPerson | undefined)[]

const NO_ANSWER = '?blank'

/** What a person can be, the most frequent first; no one in these records has no answer, but an attacker cannot know that. */
export const codesOf: Readonly<Record<Axis, readonly string[]>> = {
  perpetratorSex: ['male', 'female', 'otherMarker', 'sexNotRecorded'],
  ourStage: ['early', 'court', 'over', NO_ANSWER],
  ourRole: ['recruiter', 'other', NO_ANSWER],
}

const stages: Readonly<Record<string, string>> = { early: 'suspected', court: 'charged', over: 'convicted' }
const roles: Readonly<Record<string, string>> = { recruiter: 'recruiter', other: 'transporter' }

const cases = (id: Axis, field: string, op: 'in' | 'includesAny', codes: Readonly<Record<string, string>>) => ({
  id,
  title: id,
  definition: id,
  unit: 'perpetrators',
  values: {
    kind: 'cases',
    cases: Object.entries(codes).map(([code, value]) => ({ code, label: code, when: { op, field, values: [value] } })),
  },
})

const indicator = (id: string, by: readonly Axis[], figures: readonly object[] = []) => ({
  id,
  title: id,
  question: id,
  unit: 'perpetrators',
  denominator: id,
  by,
  figures,
  picture: 'bars',
  notReadAs: id,
  sources: ['invented'],
})

/** The figures of the indicators: those who have one of two codes. */
const figures = [
  { id: 'notOver', title: 'not over', of: { dimension: 'ourStage', codes: ['early', 'court'] } },
  { id: 'over', title: 'over', of: { dimension: 'ourStage', codes: ['over'] } },
]

/** Whom a figure counts, and whom its share is of. */
export function figureOf(indicator: Indicator, id: string) {
  const codes = indicator.figures.find((one) => one.id === id)?.of.codes ?? []
  return {
    is: ({ ourStage }: AttackedPerson): boolean => codes.includes(ourStage),
    isAnswered: ({ ourStage }: AttackedPerson): boolean => ourStage !== NO_ANSWER,
  }
}

/** Indicators of which all dimensions are in one component, and each is in several tables. */
export function attackedCatalogue(): Catalogue {
  const defined = defineIndicators({
    dimensions: [cases('ourStage', 'justiceStage', 'in', stages), cases('ourRole', 'roles', 'includesAny', roles)],
    indicators: [
      indicator('byStage', ['ourStage'], figures),
      indicator('byRole', ['ourRole']),
      indicator('byBoth', ['ourStage', 'ourRole']),
    ],
  })
  if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
  return defined.catalogue
}

/** Draws a number below another one. */
export type RandomBelow = (below: number) => number

/** A generator that draws the same in every run (mulberry32). */
export function seeded(seed: number): RandomBelow {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** How many people there are at first, and how many come every year. */
export type Sizes = { readonly people: number; readonly newcomers: number }

const draw = (axis: Axis, random: RandomBelow): string => {
  const codes = codesOf[axis].filter((code) => code !== NO_ANSWER)
  return codes[Math.floor(codes.length * (random(1000) / 1000) ** 2)] as string
}

const axes = Object.keys(codesOf) as Axis[]

/** People who come, leave, and of whom one answer is corrected once. */
export function drawLives({ people, newcomers }: Sizes, years: number, random: RandomBelow): Life[] {
  const lives: (AttackedPerson | undefined)[][] = []
  for (let year = 0; year < years; year++) {
    for (const life of lives) {
      const before = life[year - 1]
      const isCorrected = random(12) === 0 && life.every((one) => one === undefined || one === before)
      const axis = axes[random(axes.length)] as Axis
      if (before === undefined || random(20) === 0) life.push(undefined)
      else life.push(isCorrected ? { ...before, [axis]: draw(axis, random) } : before)
    }
    for (let at = 0; at < (year === 0 ? people : newcomers); at++) {
      const person = {
        perpetratorSex: draw(SHARED, random),
        ourStage: draw('ourStage', random),
        ourRole: draw('ourRole', random),
      }
      lives.push([...Array.from({ length: year }, () => undefined), person])
    }
  }
  return lives
}

/** Every life of someone who comes once, leaves at most once, and of whom at most one answer is corrected once. */
export function everyLife(years: number): Life[] {
  let people: AttackedPerson[] = [{ perpetratorSex: '', ourStage: '', ourRole: '' }]
  for (const axis of axes) people = people.flatMap((one) => codesOf[axis].map((code) => ({ ...one, [axis]: code })))
  const lives: Life[] = []
  for (let from = 0; from < years; from++)
    for (let to = from; to < years; to++)
      for (const person of people) {
        const life = (corrected: number, other: AttackedPerson): Life =>
          Array.from({ length: years }, (_, year) =>
            year < from || year > to ? undefined : year < corrected ? person : other,
          )
        lives.push(life(years, person))
        for (let corrected = from + 1; corrected <= to; corrected++)
          for (const axis of axes)
            for (const code of codesOf[axis])
              if (code !== person[axis]) lives.push(life(corrected, { ...person, [axis]: code }))
      }
  return lives
}

const sexes: Readonly<Record<string, object>> = {
  male: { sex: 'male' },
  female: { sex: 'female' },
  otherMarker: { sex: 'otherMarker' },
  sexNotRecorded: {},
}

/** The case records of a year. */
export const recordsOf = (lives: readonly Life[], year: number): Permitted<CaseRecord>[] =>
  lives.flatMap((life, at) => {
    const person = life[year]
    if (person === undefined) return []
    const record = {
      case: { id: `case-${at}` },
      reportingEntity: { id: 'ours' },
      victims: [{ id: 'v-1' }],
      perpetrators: [
        {
          id: 'p-1',
          kind: 'individual',
          ...sexes[person.perpetratorSex],
          justiceStage: stages[person.ourStage],
          roles: [roles[person.ourRole]],
        },
      ],
    }
    return withinCustody(record as unknown as CaseRecord)
  })
