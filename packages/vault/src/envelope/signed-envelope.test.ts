import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { openEnvelope, sealEnvelope } from './signed-envelope.ts'

it('opens what its sender signed, and nothing else that was encrypted to the same key', async () => {
  const key = await generateIdentity()
  const recipient = await identityToRecipient(key)
  const [sender, other] = ['shelter.example', 'other.example'].map((name) => noteSigner(name, 'log', createNoteKey()))
  if (sender === undefined || other === undefined) throw new Error('There are two.')
  const sealed = await sealEnvelope({ a: 1 }, sender, recipient)
  expect(await openEnvelope(sealed, key, sender.verifier)).toEqual({ a: 1 })
  await expect(openEnvelope(sealed, key, other.verifier)).rejects.toMatchObject({ code: 'packetUnsigned' })
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const plain = await encrypter.encrypt('{"a":1}\n')
  await expect(openEnvelope(plain, key, sender.verifier)).rejects.toMatchObject({ code: 'packetUnsigned' })
})
