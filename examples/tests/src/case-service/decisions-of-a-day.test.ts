import { consentPurpose } from '@tip-standard/core/code-lists'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const PAGE = '/cases/case-7-1/people/v-1/consents'

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 1 })
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

/** Records a decision on a day, and gives what is said of it. */
async function decide(purpose: string, decision: string, date: string, over: object = {}): Promise<string> {
  // The clock of a vault never goes back: what is written down late is of an earlier day.
  service.clock.at = [service.clock.at, `${date}T09:00:00.000Z`].sort().at(-1) as string
  const visitor = await enter(service, 'w-2')
  const consent = { 'consent.purpose': purpose, 'consent.decision': decision, 'consent.givenBy': 'self' }
  const answer = await visitor.submit(PAGE, PAGE, { ...consent, 'consent.date': date, ...over })
  return /<p class="note" role="status">([^<]*)</.exec(await visitor.follow(answer))?.[1] ?? ''
}

const withdraw = async (purpose: string): Promise<void> => {
  const visitor = await enter(service, 'w-2')
  await visitor.submit(PAGE, `${PAGE}/withdraw`, { 'consent.purpose': purpose })
}

describe('someone who changes their mind', () => {
  const [yes, no] = ['The decision is recorded.', 'The no is recorded, and counts from now on.']
  const stillNo = expect.stringMatching(
    /^The yes is recorded, but the no counts .* record that again with the new day\.$/,
  )

  it.each([
    ['research', '2026-03-0'],
    ['caseManagement', '2026-03-1'],
  ])('about %s is told which decision counts, on the same day and on the next', async (purpose, month) => {
    expect(await decide(purpose, 'granted', `${month}2`)).toBe(yes)
    expect(await decide(purpose, 'refused', `${month}2`)).toBe(no)
    expect(await decide(purpose, 'granted', `${month}2`)).toEqual(stillNo)
    expect(await decide(purpose, 'granted', `${month}3`)).toBe(yes)
    await withdraw(purpose)
    expect(await decide(purpose, 'granted', `${month}3`)).toEqual(stillNo)
    expect(await decide(purpose, 'granted', `${month}4`)).toBe(yes)
    // What is written down late does not undo what was decided since.
    expect(await decide(purpose, 'refused', `${month}5`)).toBe(no)
    expect(await decide(purpose, 'granted', `${month}4`)).toEqual(stillNo)
    expect(await decide(purpose, 'granted', `${month}6`)).toBe(yes)
  })

  it('about one service is told nothing of a no to another', async () => {
    const to = (recipient: string): object => ({ 'consent.recipients': recipient, 'consent.services': 'shelter' })
    expect(await decide('referral', 'refused', '2026-03-20', to('clinic.example'))).toBe(no)
    expect(await decide('referral', 'granted', '2026-03-20', to('shelter.example'))).toBe(yes)
    expect(await decide('referral', 'granted', '2026-03-20', to('clinic.example'))).toEqual(stillNo)
  })

  it('is asked about every purpose of the standard, and can withdraw each', async () => {
    const { body } = await (await enter(service, 'w-2')).get(PAGE)
    const [grant = '', withdrawal = ''] = body.split('<form ').slice(-2)
    const codes = consentPurpose.codes.map(({ code }) => code)
    expect(codes).toContain('media')
    const offered = (form: string): string[] => codes.filter((code) => form.includes(`value="${code}"`))
    expect(offered(withdrawal)).toEqual(codes)
    expect(offered(grant)).toEqual(codes.filter((code) => code !== 'unspecified'))
    expect(await decide('media', 'granted', '2026-03-21')).toBe(yes)
    await withdraw('media')
    expect(await decide('media', 'granted', '2026-03-21')).toEqual(stillNo)
  })

  it('finds on the page what to do', async () => {
    const { body } = await (await enter(service, 'w-2')).get(PAGE)
    expect(body).toContain('A yes after a no of the same day does not count: ask again the next day')
  })
})
