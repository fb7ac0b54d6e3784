import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { hasEnded, type Plan, withEnd } from '../../../case-service/src/pages/plans.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter, type Fields, type Visitor } from './fixture-visitor.ts'

quickPassphrases()

const PERSON = '/cases/case-7-1/people/v-1'
const [PAGE, END] = [`${PERSON}/follow-up`, `${PERSON}/follow-up/plan-end`]

let interview: string
let service: TestService
let worker: Visitor
let colleague: Visitor
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 12 })
  worker = await enter(service, 'w-2')
  colleague = await enter(service, 'w-2')
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

/** The plans of the person as they are stored. */
async function plans(): Promise<readonly Plan[]> {
  const staff = { actor: 'w-2', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const
  const { vault } = service.surroundings
  const { record } = await vault.readCase(await vault.startSession({ ...staff, purpose: 'caseManagement' }), {
    case: 'case-7-1',
  })
  return record?.victims?.find(({ id }) => id === 'v-1')?.reintegrationPlans ?? []
}

/** Begins a plan, and gives its id. */
async function begin(): Promise<string> {
  const fields = { 'reintegrationPlan.startedOn': '2026-03-02', 'reintegrationPlan.closingCriteria': ['housed'] }
  expect((await worker.submit(PAGE, `${PERSON}/follow-up/plan`, fields)).status).toBe(303)
  return (await plans()).at(-1)?.id ?? ''
}

const end = (plan: string, outcome: string, more: Fields = {}): Fields => ({
  plan,
  'reintegrationPlan.endedOn': '2026-03-02',
  'reintegrationPlan.outcome': outcome,
  ...more,
})

/** The forms of a page that end a plan or correct its end, and offer this one. */
const formsFor = (page: string, plan: string): string[] =>
  page
    .split('<form ')
    .slice(1)
    .map((one) => one.split('</form>')[0] ?? '')
    .filter((one) => one.includes(`action="${END}"`) && one.includes(`value="${plan}"`))

/** What a browser sends from a form as it is shown. */
function sentFrom(form: string): Fields {
  const inputs = [...form.matchAll(/<input [^>]*>/g)]
    .map(([input]) => ({
      name: / name="([^"]*)"/.exec(input)?.[1] ?? '',
      value: / value="([^"]*)"/.exec(input)?.[1] ?? '',
      isSent: !input.includes('type="checkbox"') || / checked\b/.test(input),
    }))
    .filter(({ isSent }) => isSent)
  const selects = [...form.matchAll(/<select [^>]*name="([^"]*)".*?<\/select>/gs)].map(([select, name = '']) => ({
    name,
    value: /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
  }))
  return Object.fromEntries([...inputs, ...selects].map(({ name, value }) => [name, value]))
}

describe('a plan that a colleague ended in the meantime', () => {
  it('is shown with what they recorded beside what was filled in, and replaced by a second press only there', async () => {
    const plan = await begin()
    const filled = await worker.fill(PAGE, END, end(plan, 'lostContact'))
    const criteria = { 'reintegrationPlan.criteriaMet': ['housed'] }
    expect((await colleague.submit(PAGE, END, end(plan, 'completed', criteria))).status).toBe(303)
    const late = await worker.send(END, filled)
    expect(late.status).toBe(409)
    expect(late.body).toContain('<a href="#ended-1-reintegrationPlan-outcome">')
    const [form = '', ...others] = formsFor(late.body, plan)
    expect(others).toEqual([])
    expect(form).toContain('this plan has an end on record')
    expect(sentFrom(form)).toMatchObject({ plan, 'reintegrationPlan.outcome': 'lostContact' })
    // What the colleague recorded is right above it.
    const section = late.body.slice(0, late.body.indexOf(form)).split('<section>').at(-1)
    expect(section).toContain('Ended reintegration plan, begun: 2 March 2026')
    expect(section).toMatch(/Outcome of the plan<\/dt><dd>Completed<.*<details open="">/s)
    expect((await plans()).at(-1)).toMatchObject({ outcome: 'completed', criteriaMet: ['housed'] })
    expect((await worker.send(END, sentFrom(form))).status).toBe(303)
    const { id, outcome, criteriaMet } = (await plans()).at(-1) ?? {}
    expect([id, outcome, criteriaMet]).toEqual([plan, 'lostContact', undefined])
  })
})

describe('a plan that has ended', () => {
  it('is not offered for ending, and its end can be corrected where the page shows it', async () => {
    const [ended, open] = [await begin(), await begin()]
    expect((await worker.submit(PAGE, END, end(ended, 'completed'))).status).toBe(303)
    const { body } = await worker.get(PAGE)
    const toEnd = /<select id="plan-end-plan".*?<\/select>/s.exec(body)?.[0]
    expect([toEnd?.includes(open), toEnd?.includes(ended)]).toEqual([true, false])
    const [form = ''] = formsFor(body, ended)
    // As it is sent, it changes nothing of what is on record.
    expect(sentFrom(form)).toMatchObject(end(ended, 'completed'))
    const sent = { ...sentFrom(form), 'reintegrationPlan.outcome': 'transferred' }
    expect((await worker.send(END, sent)).status).toBe(303)
    expect((await plans()).map(({ outcome }) => outcome).slice(-2)).toEqual(['transferred', undefined])
  })

  it('can still be named in a follow-up', async () => {
    const plan = await begin()
    await worker.submit(PAGE, END, end(plan, 'completed'))
    const { body } = await worker.get(PAGE)
    expect(/<select id="follow-up-plan".*?<\/select>/s.exec(body)?.[0]).toContain(plan)
  })
})

describe('the end of a plan', () => {
  const agreed: Plan = { id: 'r-1', startedOn: '2026-03-02', closingCriteria: ['housed'], criteriaMet: ['housed'] }
  const ended = { endedOn: '2026-03-02', outcome: 'completed' }

  it('keeps criteria that were noted as met before, and replaces a reason why it was missing', () => {
    const absent = { outcome: 'unknown', place: 'withheldForSafety' } as const
    const before: Plan = { ...agreed, absent }
    expect(withEnd(before, ended)).toEqual({ ...agreed, ...ended, absent: { place: 'withheldForSafety' } })
    expect(withEnd({ ...agreed, absent: { outcome: 'unknown' } }, ended)).toEqual({ ...agreed, ...ended })
  })

  it('is no end while the plan is carried out', () => {
    expect(hasEnded({ ...agreed, outcome: 'ongoing' })).toBe(false)
    expect(hasEnded({ ...agreed, outcome: 'died' })).toBe(true)
    expect(hasEnded({ ...agreed, endedOn: '2026-03-02' })).toBe(true)
  })
})
