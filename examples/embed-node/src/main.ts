import type { CaseRecord } from '@tip-standard/core'
import { createService } from './service.ts'

const store: unknown[] = []
const service = createService(async (record) => {
  store.push(record)
})

const record: CaseRecord = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2025-03-01', status: 'open' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['publicTask'], retainUntil: '2035-03-01' },
  victims: [{ id: 'v-1', sex: 'male', sexBasis: 'self', age: 17, absent: { consents: 'notAsked' } }],
}

// A synthetic request, so that the example runs without a network.
for (const payload of [record, { ...record, victims: [{ id: 'v-1', sex: 'male', consents: [] }] }]) {
  const response = await service.inject({ method: 'POST', url: '/records', payload })
  console.log(response.statusCode, response.body)
}
console.log(`${store.length} record kept`)
await service.close()
