import { readdirSync, readFileSync } from 'node:fs'
import { defineProfile } from '@tip-standard/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'))
const accepts = new Ajv2020({ strict: true }).compile(read('profile.schema.json') as object)
const names = readdirSync(new URL('../../../schemas/profiles/', import.meta.url))

it.each(names)('the shipped profile %s follows its schema and tightens the standard', (name) => {
  const profile = read(`profiles/${name}`)
  expect(accepts(profile)).toBe(true)
  expect(defineProfile(profile).ok).toBe(true)
})

it('refuses by schema what is no profile', () => {
  expect(accepts({})).toBe(false)
  expect(accepts({ id: 'x', version: '1', title: 'x', base: '1.0', more: 1 })).toBe(false)
  expect(accepts({ id: 'x', version: '1', title: 'x', base: '1.0', require: ['sex'] })).toBe(false)
})
