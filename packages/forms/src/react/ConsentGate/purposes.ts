import { type ConsentPurposeCode, codeList } from '@tip-standard/core'

/** The parts in which consent is asked for, in order, and the purposes of each. */
const GROUPS: { readonly [G in ConsentGroup['id']]: readonly ConsentPurposeCode[] } = {
  talk: ['interview'],
  keep: ['storage', 'caseManagement'],
  share: ['referral', 'shareIdentifiable', 'shareStatistics'],
  rest: ['research', 'media', 'tracing', 'unspecified'],
}

/** One part of the questions: its id, and its purposes in the order of the form. */
export type ConsentGroup = { id: 'talk' | 'keep' | 'share' | 'rest'; purposes: readonly ConsentPurposeCode[] }

/** Every purpose that can be asked about. */
export const allPurposes = (): ConsentPurposeCode[] =>
  codeList('consentPurpose')
    .codes.map(({ code }) => code as ConsentPurposeCode)
    .filter((code) => code !== 'unspecified')

/** Sorts purposes into parts; a part without any is left out. */
export function groupPurposes(purposes: readonly ConsentPurposeCode[]): ConsentGroup[] {
  return (Object.keys(GROUPS) as ConsentGroup['id'][]).flatMap((id) => {
    const asked = purposes.filter((purpose) => GROUPS[id].includes(purpose))
    return asked.length === 0 ? [] : [{ id, purposes: asked }]
  })
}

/** The id of the first answer about a purpose; for the first purpose, that of the whole gate. */
export const answerId = (gate: string, purposes: readonly ConsentPurposeCode[], purpose: ConsentPurposeCode): string =>
  purpose === purposes[0] ? gate : `${gate}-${purpose}-granted`
