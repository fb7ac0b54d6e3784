import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { validate } from '@tip-standard/core'
import { type AuditEntry, type Policy, policies } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { readReceipt, writeReceipt } from './receipt.ts'
import { type ReferralRequest, type SealedReferral, sealReferral } from './seal-referral.ts'
import { type Expected, openPart } from './sealed-part.ts'

const AT = '2026-03-01'
const policy = policies.find(({ id }) => id === 'default') as Policy
const sender = noteSigner('shelter.example', 'log', createNoteKey())
const clinic = noteSigner('clinic.example', 'log', createNoteKey())
const pseudonyms = SecretKey.generate()
/** Words that may be in no packet, or not in the part with the case. */
const [OTHER, SECRET, NAME] = ['other-survivor', 'zanzibar-notes', 'Kaliza-invented']

const agreedTo = (purpose: string, over: object = {}) => ({
  id: `c-${purpose}`,
  purpose,
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-10',
  recipients: ['clinic-1'],
  services: ['medical'],
  ...over,
})

function recordWith(consents: readonly object[]): CaseRecord {
  const result = validate({
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1', openedOn: '2026-01-05', ownerId: 'worker-9' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [
      {
        id: 'v-1',
        sex: 'female',
        sexBasis: 'self',
        status: 'potential',
        pregnant: true,
        consents,
        crossCaseId: 'x-1',
      },
      { id: OTHER, sex: 'male', sexBasis: 'self', status: 'potential', consents: [agreedTo('referral')] },
    ],
    events: [
      {
        id: 'e-1',
        victimIds: ['v-1', OTHER],
        acts: ['recruitment'],
        means: ['deception'],
        purposes: ['domesticServitude'],
        description: SECRET,
      },
    ],
  })
  if (!result.ok) throw new Error(result.findings.map(({ code, at }) => `${code} ${JSON.stringify(at)}`).join())
  return result.value
}

const identityRecord = {
  standardVersion: '1.0-rc.2',
  personId: 'v-1',
  firstName: NAME,
  mobilePhone: '+250788000000',
  safePhone: '+250788000001',
} as IdentityRecord

let [caseAge, identityAge, caseKey, identityKey] = ['', '', '', '']
beforeAll(async () => {
  caseAge = await generateIdentity()
  identityAge = await generateIdentity()
  caseKey = await identityToRecipient(caseAge)
  identityKey = await identityToRecipient(identityAge)
})

const requestWith = (consents: readonly object[], over: Partial<ReferralRequest> = {}): ReferralRequest => ({
  record: recordWith(consents),
  personId: 'v-1',
  policy,
  at: AT,
  expiresOn: '2026-03-31',
  from: sender,
  pseudonyms,
  fields: [
    'victim.sex',
    'victim.sexBasis',
    'victim.pregnant',
    'victim.consents',
    'consent.purpose',
    'consent.decision',
  ],
  to: { id: 'clinic-1', services: ['medical'], caseKey, identityKey },
  actor: { role: 'caseWorker', id: 'worker-9' },
  ...over,
})
const named = (): Pick<ReferralRequest, 'identity'> => ({
  identity: { record: identityRecord, fields: ['firstName', 'safePhone'] },
})
const expected = (over: Partial<Expected> = {}): Expected => ({
  part: 'case',
  key: caseAge,
  sender: sender.verifier,
  recipient: 'clinic-1',
  at: AT,
  ...over,
})
const caseOf = async ({ case: part }: SealedReferral) => (await openPart<CaseRecord>(part, expected())).content

describe('a referral', () => {
  it('holds of the person what was asked for, and of no one else anything', async () => {
    const content = await caseOf(await sealReferral(requestWith([agreedTo('referral')])))
    expect(content.victims).toMatchObject([{ sex: 'female', pregnant: true }])
    expect(validate(content)).toMatchObject({ ok: true, value: content })
    const text = JSON.stringify(content)
    for (const word of [OTHER, SECRET, NAME, 'worker-9', '"v-1"', '"case-1"', 'x-1', 'identified'])
      expect(text).not.toContain(word)
    expect(text).toContain('org-1')
  })

  it('has pseudonyms of its partner: the same next time, others for another', async () => {
    const consents = [agreedTo('referral', { recipients: ['clinic-1', 'clinic-2'] })]
    const ids = await Promise.all(
      ['clinic-1', 'clinic-1', 'clinic-2'].map(async (id) => {
        const request = requestWith(consents, { to: { ...requestWith([]).to, id } })
        const part = await openPart<CaseRecord>((await sealReferral(request)).case, expected({ recipient: id }))
        return [part.content.victims?.[0]?.id, part.content.case.id]
      }),
    )
    expect(ids[0]).toEqual(ids[1])
    for (const id of ids[2] ?? []) expect(ids[0]).not.toContain(id)
  })

  it('has pseudonyms of its year: the same on every day of it, so that the partner knows who comes back, and others in the next', async () => {
    const ids = await Promise.all(
      // Whichever year it is open until.
      [
        ['2026-01-12', '2026-02-10'],
        ['2026-12-31', '2027-01-30'],
        ['2027-01-01', '2027-01-30'],
      ].map(async ([at = '', expiresOn = '']) => {
        const sealed = await sealReferral(requestWith([agreedTo('referral')], { at, expiresOn }))
        const { content } = await openPart<CaseRecord>(sealed.case, expected({ at }))
        return [content.victims?.[0]?.id, content.case.id]
      }),
    )
    expect(ids[0]).toEqual(ids[1])
    for (const id of ids[2] ?? []) expect(ids[0]).not.toContain(id)
  })

  it('is open for 90 days at most, and no longer than a consent to it and the record are', async () => {
    const refuses = async (
      expiresOn: string,
      agreed: object,
      { retainUntil, toNames = {} }: { retainUntil?: string; toNames?: object } = {},
    ): Promise<string | undefined> => {
      const request = requestWith([agreedTo('referral', agreed), agreedTo('shareIdentifiable', toNames)], {
        expiresOn,
        ...named(),
      })
      const dataProtection = { ...request.record.dataProtection, ...(retainUntil && { retainUntil }) }
      const record = { ...request.record, dataProtection } as CaseRecord
      return await sealReferral({ ...request, record }).then(
        () => undefined,
        ({ code }: { code: string }) => code,
      )
    }
    const tooLong = 'packetOpenTooLong'
    expect([await refuses('2026-05-30', {}), await refuses('2026-05-31', {})]).toEqual([undefined, tooLong])
    const until = { expiry: '2026-03-07' }
    expect([await refuses('2026-03-07', until), await refuses('2026-03-08', until)]).toEqual([undefined, tooLong])
    const names = { toNames: until }
    expect([await refuses('2026-03-07', {}, names), await refuses('2026-03-08', {}, names)]).toEqual([
      undefined,
      tooLong,
    ])
    const kept = { retainUntil: '2026-03-20' }
    expect([await refuses('2026-03-20', {}, kept), await refuses('2026-03-21', {}, kept)]).toEqual([undefined, tooLong])
  })

  it('goes to another country only where the record may be transferred', async () => {
    const request = requestWith([agreedTo('referral')])
    const sent = (country: string, over: object): Promise<unknown> =>
      sealReferral({
        ...request,
        to: { ...request.to, country },
        record: { ...request.record, dataProtection: { ...request.record.dataProtection, ...over } } as CaseRecord,
      })
    for (const [country, over] of [
      ['KE', {}],
      ['KE', { storageCountry: 'RW' }],
      ['KE', { storageCountry: 'RW', transferAllowed: 'no' }],
      ['rw', { storageCountry: 'RW' }],
    ] as const)
      await expect(sent(country, over)).rejects.toMatchObject({ reason: 'transferNotAllowed' })
    for (const [country, over] of [
      ['KE', { transferAllowed: 'yes' }],
      ['RW', { storageCountry: 'RW' }],
    ] as const)
      expect(await sent(country, over)).toHaveProperty('packet')
  })

  it('names the person apart, where the person agreed to it', async () => {
    const sealed = await sealReferral(requestWith([agreedTo('referral'), agreedTo('shareIdentifiable')], named()))
    const part = await openPart<IdentityRecord>(
      sealed.identity ?? Buffer.of(),
      expected({ part: 'identity', key: identityAge }),
    )
    const { personId, ...rest } = part.content
    expect(rest).toEqual({ standardVersion: '1.0-rc.2', firstName: NAME, safePhone: '+250788000001' })
    expect(personId).toBe((await caseOf(sealed)).victims?.[0]?.id)
    await expect(openPart(sealed.identity ?? Buffer.of(), expected({ part: 'identity' }))).rejects.toMatchObject({
      code: 'packetUnreadable',
    })
  })

  it('gives no number and no address without the rules of the person for contact', async () => {
    const rules: Partial<IdentityRecord> = {
      noContact: false,
      safeModes: ['phone'],
      safeFromHour: 8,
      safeUntilHour: 12,
      safeTimes: 'Not Fridays.',
    }
    const [email, addresses] = ['inventa@example.org', [{ country: 'RW' }]] as const
    const record = { ...identityRecord, ...rules, email, addresses: [...addresses] } as IdentityRecord
    const agreed = [agreedTo('referral'), agreedTo('shareIdentifiable')]
    const { firstName, safePhone } = identityRecord
    const cases: [fields: (keyof IdentityRecord)[], content: object][] = [
      [['safePhone'], { safePhone, ...rules }],
      [['firstName', 'email'], { firstName, email: record.email, ...rules }],
      [['addresses'], { addresses: record.addresses, ...rules }],
      [['firstName'], { firstName }],
    ]
    for (const [fields, content] of cases) {
      const { identity = Buffer.of() } = await sealReferral(requestWith(agreed, { identity: { record, fields } }))
      const part = await openPart<IdentityRecord>(identity, expected({ part: 'identity', key: identityAge }))
      const { personId: _, standardVersion: _version, ...rest } = part.content
      expect(rest).toEqual(content)
    }
  })

  it('is refused, and written down as refused, where the person did not agree', async () => {
    const cases = [
      [[], 'case', 'neverAsked'],
      [[agreedTo('referral', { decision: 'refused' })], 'case', 'refused'],
      [[agreedTo('referral', { recipients: ['clinic-2'] })], 'case', 'recipientNotNamed'],
      [[agreedTo('referral')], 'identity', 'neverAsked'],
      [[agreedTo('referral'), agreedTo('shareIdentifiable', { decision: 'refused' })], 'identity', 'refused'],
    ] as const
    for (const [consents, part, reason] of cases) {
      const written: AuditEntry[] = []
      const audit = { start: () => {}, write: (entry: AuditEntry) => void written.push(entry), end: () => {} }
      const attempt = sealReferral(requestWith(consents, { ...named(), audit }))
      await expect(attempt, reason).rejects.toMatchObject({ code: 'referralWithheld', part, reason })
      expect(written.at(-1)?.decision).toEqual({ permitted: false, reason })
    }
    await expect(sealReferral(requestWith([], { personId: 'v-9' }))).rejects.toMatchObject({ reason: 'noSuchPerson' })
  })

  it('is refused where staff may not refer, and to what is no key', async () => {
    const agreed = [agreedTo('referral')]
    await expect(sealReferral(requestWith(agreed, { actor: { role: 'researcher' } }))).rejects.toThrow()
    const to = { ...requestWith([]).to, caseKey: caseAge }
    await expect(sealReferral(requestWith(agreed, { to }))).rejects.toMatchObject({ code: 'recipientKeyUnusable' })
  })

  it('is not sealed for a last day that has passed, or is none: no one could open it', async () => {
    const { at } = requestWith([])
    for (const expiresOn of ['2026-02-28', '2026-02-30', 'soon'])
      await expect(sealReferral(requestWith([agreedTo('referral')], { expiresOn })), expiresOn).rejects.toMatchObject({
        code: 'packetExpired',
      })
    await sealReferral(requestWith([agreedTo('referral')], { expiresOn: at }))
  })

  it('opens for its recipient, from its sender, until its last day, and whole', async () => {
    const { case: part } = await sealReferral(requestWith([agreedTo('referral')]))
    await openPart(part, expected({ at: '2026-03-31' }))
    for (const [over, code] of [
      [{ at: '2026-04-01' }, 'packetExpired'],
      // Compared as texts, these would be before every last day.
      [{ at: '01/04/2027' }, 'packetExpired'],
      [{ at: '' }, 'packetExpired'],
      [{ recipient: 'clinic-2' }, 'packetForOthers'],
      [{ part: 'identity' }, 'packetForOthers'],
      [{ sender: noteSigner('shelter.example', 'log', createNoteKey()).verifier }, 'packetUnsigned'],
      [{ key: identityAge }, 'packetUnreadable'],
      [{ key: 'AGE-SECRET-KEY-1' }, 'packetUnreadable'],
    ] as const)
      await expect(openPart(part, expected(over)), code).rejects.toMatchObject({ code })
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: part.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const bent = Uint8Array.from(part)
        bent[at] = (bent[at] as number) ^ bits
        await expect(openPart(bent, expected())).rejects.toMatchObject({ code: 'packetUnreadable' })
        await expect(openPart(part.subarray(0, at), expected())).rejects.toMatchObject({ code: 'packetUnreadable' })
      }),
      { numRuns: 40 },
    )
  })

  it('does not say by its size how much there is about the person', async () => {
    const sizes = await Promise.all(
      [{}, { fields: ['victim.sex'] as const }].map(
        async (over) => (await sealReferral(requestWith([agreedTo('referral')], over))).case.length,
      ),
    )
    expect(new Set(sizes).size).toBe(1)
  })
})

describe('a receipt', () => {
  it('comes back from its recipient, and from nobody else', async () => {
    const { packet, digest } = await sealReferral(requestWith([agreedTo('referral')]))
    const receipt = { packet, digest, on: '2026-03-02', answer: 'accepted' } as const
    const text = writeReceipt(receipt, clinic)
    expect(readReceipt(text, clinic.verifier)).toEqual(receipt)
    expect(readReceipt(text, sender.verifier)).toBeUndefined()
    expect(readReceipt(text.replace('accepted', 'declined'), clinic.verifier)).toBeUndefined()
    expect(readReceipt('', clinic.verifier)).toBeUndefined()
  })
})
