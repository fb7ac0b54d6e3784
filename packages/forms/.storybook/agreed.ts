import type { ConsentPurposeCode } from '@tip-standard/core'
import { codeList } from '@tip-standard/core'
import { TODAY } from './Around.tsx'

const consentTo = (purpose: ConsentPurposeCode) => ({ purpose, decision: 'granted', givenBy: 'self', date: TODAY })

/** The record of a synthetic person who has consented to everything, so that every question is asked. */
export const agreed = {
  victims: [
    { id: 'v-1', consents: codeList('consentPurpose').codes.map(({ code }) => consentTo(code as ConsentPurposeCode)) },
  ],
}
