import type { EventWriter, VaultEvent } from '../../audit-events.ts'
import { type NoteSigner, type NoteVerifier, noteSigner } from '../checkpoint/note-keys.ts'
import { type AuditLog, agencyLog } from './audit-log.ts'

/**
 * The audit logs of a vault: one for each agency, so that each can be handed out, proved and sharded separately, and
 * one for acts on the keys of all agencies.
 */
export type VaultLog = EventWriter & { ofAgency(agency: string): AuditLog; signerOf(agency: string): NoteSigner }

/** The name under which the log of an agency signs: the vault's name and, if there is one, the agency. */
const originOf = (vault: string, agency: string): string =>
  agency === '' ? vault : `${vault}/${encodeURIComponent(agency)}`

/**
 * A signer for the log of an agency, with a key from `createNoteKey`. `vault` names the vault, preferably as an address
 * without a scheme, such as `vault.example.org`.
 */
const logSigner = (vault: string, agency: string, key: Buffer): NoteSigner =>
  noteSigner(originOf(vault, agency), 'log', key)

/** The log of a vault, signed with a key from `createNoteKey`: `VaultOptions.events`. */
export function createVaultLog(vault: string, key: Buffer): VaultLog {
  const logs = new Map<string, AuditLog>()
  const ofAgency = (agency: string): AuditLog => {
    const log = logs.get(agency) ?? agencyLog(agency, logSigner(vault, agency, key))
    logs.set(agency, log)
    return log
  }
  return {
    ofAgency,
    signerOf: (agency) => logSigner(vault, agency, key),
    append: async (tx, events) => {
      const byAgency = new Map<string, VaultEvent[]>()
      for (const event of events) byAgency.set(event.agency, [...(byAgency.get(event.agency) ?? []), event])
      for (const [agency, own] of byAgency) await ofAgency(agency).append(tx, own)
    },
  }
}

/** The key that verifies the log of an agency. */
export const logVerifier = (log: VaultLog, agency: string): NoteVerifier => log.signerOf(agency).verifier
