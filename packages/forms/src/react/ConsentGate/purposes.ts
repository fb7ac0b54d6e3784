import { type ConsentPurposeCode, codeList } from '@tip-standard/core'

/** The parts in which consent is asked for, in order, and the purposes of each. */
const GROUPS = {
  talk: ['interview'],
  keep: ['storage', 'caseManagement'],
  share: ['referral', 'shareIdentifiable', 'shareStatistics'],
  rest: ['research', 'media', 'tracing', 'unspecified'],
} as const satisfies { [group: string]: readonly ConsentPurposeCode[] }

/** One part of the questions: its id, and its purposes in the order of the form. */
export type ConsentGroup = { id: keyof typeof GROUPS; purposes: readonly ConsentPurposeCode[] }

/** Every purpose that can be asked about. */
export const allPurposes = (): ConsentPurposeCode[] =>
  codeList('consentPurpose')
    .codes.map(({ code }) => code as ConsentPurposeCode)
    .filter((code) => code !== 'unspecified')

/** Sorts purposes into parts; a part without any is left out. */
export function groupPurposes(purposes: readonly ConsentPurposeCode[]): ConsentGroup[] {
  return (Object.keys(GROUPS) as ConsentGroup['id'][]).flatMap((id) => {
    const own: readonly string[] = GROUPS[id]
    const asked = purposes.filter((purpose) => own.includes(purpose))
    return asked.length === 0 ? [] : [{ id, purposes: asked }]
  })
}

/** The id of the first answer about a purpose; that of the whole gate for the first. */
export const answerId = (gate: string, purposes: readonly ConsentPurposeCode[], purpose: ConsentPurposeCode): string =>
  purpose === purposes[0] ? gate : `${gate}-${purpose}-granted`
