import { type FieldId, field, fieldLabel, fieldQuestion } from '@tip-standard/core'
import type { PaperCell, PaperDocument } from '@tip-standard/form-model/print'
import { type PackWording, paper } from './pack-wording.ts'

/** The fields that identify a person and how to reach them; whether they are a victim or a witness is not asked here. */
const ASKED: readonly FieldId[] = [
  'identityRecord.firstName',
  'identityRecord.middleName',
  'identityRecord.secondName',
  'identityRecord.otherNames',
  'identityRecord.safePhone',
  'identityRecord.safeTimes',
  'identityRecord.mobilePhone',
  'identityRecord.homePhone',
  'identityRecord.email',
  'identityRecord.addresses',
  'identityRecord.identityNumbers',
]

/**
 * Names and contacts on a sheet of their own, which finds the other sheets by the code of the person alone. It does not show its
 * purpose: a person who finds it learns a name, and not why it was recorded.
 */
export function contactSheet(wording: PackWording): PaperDocument {
  const { say, options } = wording
  const label = (id: FieldId): string =>
    id === 'identityRecord.safePhone' || id === 'identityRecord.safeTimes'
      ? fieldQuestion(id, options)
      : fieldLabel(id, options)
  const rows = ASKED.map((id): PaperCell[] => [{ text: label(id), code: field(id).name }, { kind: 'space' }])
  return {
    ...paper('sheet.c', say('contactSheet'), wording),
    sections: [
      {
        blocks: [
          { kind: 'note', text: say('contactsApart') },
          {
            kind: 'table',
            columns: [],
            rows: [[{ text: say('codeOnly'), code: 'personId' }, { kind: 'space' }], ...rows],
          },
        ],
      },
    ],
  }
}
