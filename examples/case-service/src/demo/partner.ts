import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createNoteKey, type NoteSigner, noteSigner } from '@tip-standard/vault'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { DirectoryEntry } from '../referral/service-directory.ts'

/** The invented shelter to which the demo refers, and its secrets: in reality only the shelter has them. */
export type Partner = { entry: DirectoryEntry; caseSecret: string; identitySecret: string; signer: NoteSigner }

type Kept = { caseSecret: string; identitySecret: string; receiptSecret: string }

async function keptIn(path: string): Promise<Kept> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Kept
  const [caseSecret, identitySecret] = [await generateX25519Identity(), await generateX25519Identity()]
  const made: Kept = { caseSecret, identitySecret, receiptSecret: createNoteKey().toString('base64') }
  writeFileSync(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' })
  return made
}

/** Opens the shelter of the demo, with its keys from a file beside the vault. */
export async function openPartner(path: string): Promise<Partner> {
  const { caseSecret, identitySecret, receiptSecret } = await keptIn(path)
  const signer = noteSigner('shelter.example', 'log', Buffer.from(receiptSecret, 'base64'))
  const entry: DirectoryEntry = {
    id: 'shelter.example',
    name: 'Shelter of the demo (invented)',
    kind: 'otherOrganisations',
    services: ['shelter', 'psychosocial'],
    caseKey: await identityToRecipient(caseSecret),
    identityKey: await identityToRecipient(identitySecret),
    receiptKey: signer.verifier.text,
  }
  return { entry, caseSecret, identitySecret, signer }
}
