import type { XlsformImportCode, XlsformImportFinding } from '@tip-standard/xlsforms'

/** What happened to a part of a workbook that is not in the form unchanged. */
type ImportKind = 'unread' | 'identity' | 'changed' | 'leftOut'

/** The kinds, the most important first. */
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

/** The findings of one kind: their number, and each sentence once with its rows. */
export type ImportGroup = {
  kind: ImportKind
  count: number
  sentences: readonly { message: string; count: number; rows: readonly number[] }[]
}

/** Groups the findings of reading a workbook by what happened. */
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
