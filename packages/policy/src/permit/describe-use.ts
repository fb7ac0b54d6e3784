import type { Permission } from './permitted.ts'

/**
 * Describes how data that came through the gate may be used, in a sentence for every file made from them: public facts
 * only.
 */
export function describeUse({ purpose, audience, isInternal, at, policy }: Permission): string {
  return isInternal
    ? 'The output is internal: no one and nothing was withheld. Keep it inside your organisation.'
    : `For ${audience}, for ${purpose} only. Made under the policy ${policy} as of ${at}, of people whose consent or another basis covers this.`
}
