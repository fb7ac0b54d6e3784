import { type FindingPlace, toPlaceText } from '@tip-standard/core'
import type { Speech } from '../texts/speech.ts'

/** Writes places in words; a place that is the whole file is empty. */
export const placeTexts = (places: readonly FindingPlace[], { options }: Speech): string[] =>
  places.map((place) => toPlaceText(place, options)).filter((text) => text !== '')
