import { expect, it } from 'vitest'
import { consentTo, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { permit } from './permit.ts'

const record = recordWith([victimWith([consentTo('shareStatistics')])])
const request = requestFor({ audience: 'statisticsPartner' })

it('gives what it lets through once, and says so to whoever reads it again', async () => {
  for (const records of [[record, record], [record].values()]) {
    const permitted = await permit(records, request)
    let count = 0
    for await (const _ of permitted) count++
    expect(count).toBeGreaterThan(0)
    const before = permitted.withheld
    await expect(async () => {
      for await (const _ of permitted) count++
    }).rejects.toMatchObject({ code: 'alreadyRead', message: expect.stringContaining('ask the gate again') })
    expect(permitted.withheld).toEqual(before)
  }
})

it('says so too where the first reading ended early', async () => {
  const permitted = await permit([record, record], request)
  for await (const _ of permitted) break
  await expect(async () => {
    for await (const _ of permitted) break
  }).rejects.toMatchObject({ code: 'alreadyRead' })
})
