import { createService } from './fastify/service.ts'
import { invented } from './invented.ts'

const kept: unknown[] = []
const service = createService(async (record) => {
  kept.push(record)
})

// Two requests that never leave this process: a record that follows the standard, and one that does not.
for (const payload of [invented, { ...invented, victims: [{ id: 'v-1', sex: 'unclear', consents: [] }] }]) {
  const { statusCode, body } = await service.inject({ method: 'POST', url: '/records', payload })
  console.log(statusCode, JSON.stringify(JSON.parse(body), null, 2))
}
console.log(`Records kept: ${kept.length}`)
await service.close()
