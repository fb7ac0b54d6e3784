import { fieldLabel, type RecordFinding, toPathText, toSentence } from '@tip-standard/core'
import type { Surroundings } from '../../surroundings/surroundings.ts'
import { entriesOnTheWay } from './entries-on-the-way.ts'

/** A finding in words: the question with the entries that lead to it, and what was found. */
export function findingWords(
  finding: RecordFinding,
  around: Surroundings,
  own?: string,
): { label: string; message: string } {
  const { field, at } = finding
  const question = own ?? (field === undefined ? toPathText(at.path) : fieldLabel(field, around.options))
  return {
    label: [...entriesOnTheWay(at.path, around), question].filter((word) => word !== '').join(' – '),
    message: toSentence(finding, around.options),
  }
}
