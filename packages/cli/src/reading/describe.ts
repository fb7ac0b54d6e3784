import type { Assessment, ElementId, Label } from '@tip-standard/classification'
import { formatNumber } from '@tip-standard/form-model/languages'
import { moreText } from '../report/counts.ts'
import { type FoundGroup, toGroups } from '../report/found.ts'
import { placeTexts } from '../report/places.ts'
import type { Speech } from '../texts/speech.ts'
import type { FileReading, PersonReading, Tally } from './read-persons.ts'

/** The opening before all readings. */
export type Opening = { title: string; banner: string; profile: string; gaps: { title: string; lines: string[] } }

/** The reading of a person, independent of layout: pairs are a name and its text. */
export type Person = {
  title: string
  place: string
  label: string
  pairs: [string, string][]
  questions: { title: string; lines: string[] }
  review: string
}

/** The note at the end of a file: places of records that were left out. */
export type LeftOut = { title: string; text: string; places: string[] }

/** The end of all files: counts, and each label that was met with its code, its count and its words. */
export type Summary = { title: string; records: string; labels: [string, Label, string][]; reviews: string }

/** How many questions are shown of each person. */
export const SHOWN_QUESTIONS = 3

const TRAFFICKING: readonly ElementId[] = ['act', 'means', 'purpose']
const SMUGGLING: readonly ElementId[] = ['border', 'irregularity', 'nonNational', 'benefit']

/** The elements shown for a reading: those of smuggling only if it is indicated or possible. */
function elementsOf({ hypotheses }: Assessment): readonly ElementId[] {
  const { state } = hypotheses.migrantSmuggling
  return state === 'indicated' || state === 'possible' ? [...TRAFFICKING, ...SMUGGLING] : TRAFFICKING
}

/** Describes the profile and the banner, from the assessment of no facts. */
export function describeOpening({ banner, profile }: Assessment, { texts: { say }, language }: Speech): Opening {
  const status = profile.status === 'verified' ? say('reading.verified') : say('reading.unverified')
  return {
    title: say('reading.title'),
    banner: language === 'en' ? banner : `${banner} ${say('draft')}`,
    profile: `${say('reading.profile', { title: profile.title, id: `${profile.id} ${profile.version}` })}; ${status}`,
    gaps: { title: say('reading.gaps'), lines: profile.gaps.map(({ text }) => text) },
  }
}

/** Describes the reading of one person, named by numbers. */
export function describePerson({ record, victim, at, assessment }: PersonReading, speech: Speech): Person {
  const {
    texts: { say },
    language,
  } = speech
  const { labelText, elements, branches, confidence, questions, review } = assessment
  const ages: [string, string][] =
    branches === undefined
      ? []
      : [
          [say('reading.ifChild'), branches.child.label],
          [say('reading.ifAdult'), branches.adult.label],
        ]
  return {
    title: say('reading.person', { record: formatNumber(record, language), victim: formatNumber(victim, language) }),
    place: placeTexts([at], speech).join(''),
    label: labelText,
    pairs: [
      ...elementsOf(assessment).map((id): [string, string] => [elements[id].name, elements[id].text]),
      ...ages,
      [say('reading.confidence'), confidence.text],
    ],
    questions: { title: say('reading.questions'), lines: questions.slice(0, SHOWN_QUESTIONS).map(({ text }) => text) },
    review: [
      review.proposed ? say('reading.reviewProposed') : say('reading.reviewNotProposed'),
      ...(review.secondReader ? [say('reading.secondReader')] : []),
    ].join(' '),
  }
}

/** Describes what of a file could not be read, or someone has to look at; what was read with a note has no place beside the readings. */
export const describeFound = ({ findings, records }: FileReading, speech: Speech): FoundGroup[] =>
  toGroups(findings, speech, records).filter(({ severity }) => severity !== 'note')

/** Describes the records of a file that were left out; nothing if there are none. */
export function describeLeftOut({ left, leftPlaces }: FileReading, speech: Speech): LeftOut | undefined {
  const {
    texts: { say },
    language,
  } = speech
  if (left === 0) return undefined
  const places = placeTexts(leftPlaces, speech)
  const more = left - places.length
  return {
    title: say('reading.left'),
    text: say('reading.leftCount', { count: formatNumber(left, language) }),
    places: more > 0 ? [...places, moreText(more, speech)] : places,
  }
}

/** The labels in the order in which they are counted. */
const ORDER: readonly Label[] = ['trafficking', 'both', 'smuggling', 'neither', 'undetermined']

/** Describes how many persons got which label. */
export function describeSummary(
  files: readonly FileReading[],
  tally: Tally,
  { texts: { say }, language }: Speech,
): Summary {
  const text = (count: number): string => formatNumber(count, language)
  const records = files.reduce((sum, file) => sum + file.records, 0)
  return {
    title: say('reading.summary'),
    records: say('reading.records', { records: text(records), persons: text(tally.persons) }),
    labels: ORDER.flatMap((label): [string, Label, string][] => {
      const met = tally.labels.get(label)
      return met === undefined ? [] : [[text(met.count), label, met.text]]
    }),
    reviews: say('reading.reviews', { reviews: text(tally.reviews), seconds: text(tally.secondReaders) }),
  }
}
