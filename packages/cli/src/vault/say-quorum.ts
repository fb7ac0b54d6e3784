import type { Vault } from '@tip-standard/vault'

/**
 * Reports if fewer people can open the keys than the policy requires together: anyone who knows a passphrase needs no
 * one else.
 */
export function sayQuorum({ keyQuorum: { asked, isMet } }: Vault): void {
  if (isMet) return
  process.stderr.write(
    `The policy asks that ${asked} people open the keys together (keys.quorum), and one passphrase opens this keyring. A vault that is made with --shares keeps to it.\n`,
  )
}
