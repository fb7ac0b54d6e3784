import { codeLabel, type FieldId, field, fieldLabel, fieldQuestion } from '@tip-standard/core'
import type { PaperBlock, PaperCell, PaperDocument, Word } from '@tip-standard/form-model/print'
import { type PackWording, paper } from './pack-wording.ts'

/** The fields that identify a person; whether they are a victim or a witness is not asked on this sheet. */
const WHO: readonly FieldId[] = [
  'identityRecord.firstName',
  'identityRecord.middleName',
  'identityRecord.secondName',
  'identityRecord.otherNames',
  'identityRecord.mobilePhone',
  'identityRecord.homePhone',
  'identityRecord.email',
  'identityRecord.addresses',
  'identityRecord.identityNumbers',
]

/** How to reach the person without danger: without these, a vault blocks every contact. */
const SAFE: readonly FieldId[] = [
  'identityRecord.safePhone',
  'identityRecord.safeFromHour',
  'identityRecord.safeUntilHour',
  'identityRecord.safeTimes',
]

/**
 * Names and contacts on a separate sheet, linked to the others only by the person's code. It does not show its purpose:
 * someone who finds it learns a name, but not why it was recorded.
 */
export function contactSheet(wording: PackWording): PaperDocument {
  const { say, words, options } = wording
  const row = (text: string, id: FieldId): PaperCell[] => [{ text, code: field(id).name }, { kind: 'space' }]
  const table = (rows: PaperCell[][]): PaperBlock => ({ kind: 'table', columns: [], rows })
  const asked = (id: FieldId, isMany: boolean, answers: readonly Word[]): PaperBlock[] => [
    table([[{ text: fieldQuestion(id, options), code: field(id).name }]]),
    { kind: 'ticks', isMany, words: answers },
  ]
  const yesNo = (['yes', 'no'] as const).map((code) => ({
    text: codeLabel('yesNo', code, options) ?? code,
    code: String(code === 'yes'),
  }))
  return {
    ...paper('sheet.c', say('contactSheet'), wording),
    sections: [
      {
        blocks: [
          { kind: 'note', text: say('contactsApart') },
          table([
            [{ text: say('codeOnly'), code: 'personId' }, { kind: 'space' }],
            ...WHO.map((id) => row(fieldLabel(id, options), id)),
          ]),
        ],
      },
      {
        title: fieldLabel('identityRecord.safeModes', options),
        blocks: [
          ...asked('identityRecord.safeModes', true, words('followUpMode')),
          table(SAFE.map((id) => row(fieldQuestion(id, options), id))),
          ...asked('identityRecord.noContact', false, yesNo),
        ],
      },
    ],
  }
}
