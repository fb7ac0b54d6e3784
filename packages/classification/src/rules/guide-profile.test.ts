import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import schema from '../../profile.schema.json' with { type: 'json' }
import { defineLegalProfile } from '../profiles/define-legal-profile.ts'
import { assess } from '../reading/assess.ts'

const guide = readFileSync(new URL('../../../../docs/guides/classification.md', import.meta.url), 'utf8')

it('the profile in the guide is one, to the schema and to the code, and adds the act that it says', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? []
  const document: unknown = JSON.parse(text)
  expect(new Ajv2020().validate(schema, document)).toBe(true)
  const profile = defineLegalProfile(document)
  const { rules } = assess({ acts: { fostering: true }, purposes: { illegalAdoption: true } }, { profile })
  expect(rules).toEqual(expect.arrayContaining(['act-of-profile', 'purpose-without-exploitation']))
})
