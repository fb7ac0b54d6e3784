import type { Assessment, ElementId, Label } from '@tip-standard/classification'
import { placeText } from '../report/finding.ts'
import { numberText } from '../report/words.ts'
import type { FileReading, PersonReading, Tally } from './read-persons.ts'
import type { ReadingWords } from './words.ts'

/** How readings are shown: their words, and the language of places and numbers. */
export type Shown = { say: ReadingWords; language: 'en' | 'fr' }

/** What stands before all readings. */
export type Opening = { title: string; banner: string; profile: string; gaps: { title: string; lines: string[] } }

/** A person before anything is laid out: pairs are a name and what is said of it. */
export type Person = {
  title: string
  place: string
  label: string
  pairs: [string, string][]
  questions: { title: string; lines: string[] }
  review: string
}

/** What is said at the end of a file: places of records that were left out. */
export type LeftOut = { title: string; text: string; places: string[] }

/** The end of all files: counts, and each label that was met with its code, its count and its words. */
export type Summary = { title: string; records: string; labels: [string, Label, string][]; reviews: string }

/** How many questions are shown of each person. */
export const SHOWN_QUESTIONS = 3

const TRAFFICKING: readonly ElementId[] = ['act', 'means', 'purpose']
const SMUGGLING: readonly ElementId[] = ['border', 'irregularity', 'benefit']

/** The elements that are shown of a reading: those of smuggling only where it is indicated or possible. */
function elementsOf({ hypotheses }: Assessment): readonly ElementId[] {
  const { state } = hypotheses.migrantSmuggling
  return state === 'indicated' || state === 'possible' ? [...TRAFFICKING, ...SMUGGLING] : TRAFFICKING
}

/** Describes under what everything is read, from the reading of no facts at all. */
export function describeOpening({ banner, profile }: Assessment, { say }: Shown): Opening {
  const status = profile.status === 'verified' ? say.verified : say.unverified
  return {
    title: say.title,
    banner: say.draft === '' ? banner : `${banner} ${say.draft}`,
    profile: `${say.profile(profile.title, `${profile.id} ${profile.version}`)}; ${status}`,
    gaps: { title: say.gaps, lines: profile.gaps.map(({ text }) => text) },
  }
}

/** Describes the reading of one person, named by numbers. */
export function describePerson({ record, victim, at, assessment }: PersonReading, { say, language }: Shown): Person {
  const { labelText, elements, branches, confidence, questions, review } = assessment
  const ages: [string, string][] =
    branches === undefined
      ? []
      : [
          [say.ifChild, branches.child.label],
          [say.ifAdult, branches.adult.label],
        ]
  return {
    title: say.person({ record: numberText(record, language), victim: numberText(victim, language) }),
    place: placeText(at, language),
    label: labelText,
    pairs: [
      ...elementsOf(assessment).map((id): [string, string] => [elements[id].name, elements[id].text]),
      ...ages,
      [say.confidence, confidence.text],
    ],
    questions: { title: say.questions, lines: questions.slice(0, SHOWN_QUESTIONS).map(({ text }) => text) },
    review: [
      review.proposed ? say.reviewProposed : say.reviewNotProposed,
      ...(review.secondReader ? [say.secondReader] : []),
    ].join(' '),
  }
}

/** Describes the records of a file that were left out; nothing where there are none. */
export function describeLeftOut({ left, leftPlaces }: FileReading, { say, language }: Shown): LeftOut | undefined {
  if (left === 0) return undefined
  const places = leftPlaces.map((place) => placeText(place, language))
  const more = left - places.length
  return {
    title: say.left,
    text: say.leftCount(numberText(left, language)),
    places: more > 0 ? [...places, say.more(numberText(more, language))] : places,
  }
}

/** The labels in the order in which they are counted. */
const ORDER: readonly Label[] = ['trafficking', 'both', 'smuggling', 'neither', 'undetermined']

/** Describes how many persons got which label. */
export function describeSummary(files: readonly FileReading[], tally: Tally, { say, language }: Shown): Summary {
  const text = (count: number): string => numberText(count, language)
  const records = files.reduce((sum, file) => sum + file.records, 0)
  return {
    title: say.summary,
    records: say.records(text(records), text(tally.persons)),
    labels: ORDER.flatMap((label): [string, Label, string][] => {
      const met = tally.labels.get(label)
      return met === undefined ? [] : [[text(met.count), label, met.text]]
    }),
    reviews: say.reviews(text(tally.reviews), text(tally.secondReaders)),
  }
}
