import type { XlsformImportCode, XlsformImportFinding } from '@tip-standard/xlsforms'

/** What happened to something in a workbook that is not in the form as it was. */
type ImportKind = 'unread' | 'identity' | 'changed' | 'leftOut'

/** The kinds, what has to be seen first. */
const importKinds: readonly ImportKind[] = ['unread', 'identity', 'changed', 'leftOut']

const kindOf: { readonly [code in XlsformImportCode]: ImportKind } = {
  noSurvey: 'unread',
  unreadable: 'unread',
  brokenMark: 'unread',
  newerStandard: 'unread',
  notAForm: 'unread',
  noneInStandard: 'unread',
  cellNotRead: 'unread',
  identity: 'identity',
  consentOfNoScope: 'changed',
  sexAndGenderMixed: 'changed',
  twice: 'leftOut',
  notInStandard: 'leftOut',
  choiceNotInStandard: 'leftOut',
  metadataLeftOut: 'leftOut',
  structureLeftOut: 'leftOut',
  unknownLanguage: 'leftOut',
}

type WordedFinding = XlsformImportFinding & { message: string }

/** What was found of one kind: how often, and each sentence once with the rows that it is about. */
export type ImportGroup = {
  kind: ImportKind
  count: number
  sentences: readonly { message: string; count: number; rows: readonly number[] }[]
}

/** Groups what was found while a workbook was read, by what happened to it. */
export function groupFindings(findings: readonly WordedFinding[]): ImportGroup[] {
  return importKinds.flatMap((kind) => {
    const own = findings.filter(({ code }) => kindOf[code] === kind)
    if (own.length === 0) return []
    const messages = [...new Set(own.map(({ message }) => message))]
    const sentences = messages.map((message) => {
      const same = own.filter((one) => one.message === message)
      const rows = new Set(same.flatMap(({ at: { row } }) => (row === undefined ? [] : [row])))
      return { message, count: same.length, rows: [...rows].sort((one, other) => one - other) }
    })
    return [{ kind, count: own.length, sentences }]
  })
}
