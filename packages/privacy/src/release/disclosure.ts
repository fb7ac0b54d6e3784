import type { Permission } from '@tip-standard/policy'

/** The audience and purpose of a release, its policy (id, version and hash), and its day: public facts. */
export type Disclosure = {
  readonly purpose: string
  readonly audience: string
  readonly policy: string
  readonly at: string
  /**
   * The kinds of basis on which it can rest, if the program that made it knows them: what the policy and attestations
   * allow, and not what people in the data said.
   */
  readonly bases?: readonly string[]
}

/** The public facts of the permission; empty texts if there were no rows. */
export function toDisclosure(permission: Permission | undefined): Disclosure {
  const { purpose = '', audience = '', policy = '', at = '' } = permission ?? {}
  return { purpose, audience, policy, at }
}
