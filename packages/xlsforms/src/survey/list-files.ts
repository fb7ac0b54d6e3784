import { toCsvText } from '@tip-standard/sheets'
import type { Survey, SurveyList } from './survey.ts'

/** A file that accompanies a form: its name, and its text in UTF-8. */
export type FormFile = { name: string; text: string }

/** The name of the file of a long list. */
export const fileName = ({ name }: SurveyList): string => `${name}.csv`

/** The long lists of a survey as CSV files: code, English label, and the code of the parent if codes have one. */
export function listFiles({ lists }: Survey): FormFile[] {
  return lists
    .filter(({ isFile }) => isFile)
    .map((list) => {
      const hasParents = list.choices.some(({ parent }) => parent !== undefined)
      const header = ['name', 'label', ...(hasParents ? ['parent'] : [])]
      const rows = list.choices.map(({ code, label, parent }) => [
        code,
        label['en'] ?? code,
        ...(hasParents ? [parent ?? ''] : []),
      ])
      return { name: fileName(list), text: toCsvText([header, ...rows]) }
    })
}
