import { type Finding, type FindingPlace, type RecordFinding, toMessage, toPlaceText } from '@tip-standard/core'
import type { ExchangeFinding, TableFinding } from '@tip-standard/formats'
import { remedyFor } from '@tip-standard/formats/digest'
import type { Speech } from '../texts/speech.ts'

/** A finding with its sentence, as reports show it. */
export type Reported = { finding: Finding; message: string }

/** A finding about a record. */
export const reportRecord = (finding: RecordFinding, { options }: Speech): Reported => ({
  finding,
  message: toMessage(finding, options),
})

/** A finding about a file or a table of the standard. */
export const reportTable = (finding: TableFinding, { tables }: Speech): Reported => ({
  finding,
  message: tables.say(finding),
})

/** A finding about a value that a converter repaired, could not read or wants someone to look at. */
export function reportExchange(finding: ExchangeFinding, speech: Speech): Reported {
  const settling = speech.findings.settle(remedyFor('exchange', finding.code))
  const message = speech.findings.say('exchange', finding)
  return { finding, message: settling === undefined ? message : `${message} ${settling}` }
}

/** Writes places in words; a place that is the whole file is empty. */
export const placeTexts = (places: readonly FindingPlace[], { options }: Speech): string[] =>
  places.map((place) => toPlaceText(place, options)).filter((text) => text !== '')
