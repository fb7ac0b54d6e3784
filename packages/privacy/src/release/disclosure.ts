import type { Permission } from '@tip-standard/policy'

/** For whom and what a release was made, under which policy (id, version and hash), as of which day: public facts. */
export type Disclosure = {
  readonly purpose: string
  readonly audience: string
  readonly policy: string
  readonly at: string
  /** The kinds of basis that it rests on, where the program that made it knows them. */
  readonly bases?: readonly string[]
}

/** The public facts of what let data through; none where there were no rows. */
export function toDisclosure(permission: Permission | undefined): Disclosure {
  const { purpose = '', audience = '', policy = '', at = '' } = permission ?? {}
  return { purpose, audience, policy, at }
}
