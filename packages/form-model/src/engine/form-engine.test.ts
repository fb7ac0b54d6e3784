import { expect, it, vi } from 'vitest'
import { screeningForm } from '../definition/shipped/screening.ts'
import { validatorForForm } from '../validator/validator-for-form.ts'
import { openForm } from './open-form.ts'
import { openFormWith } from './open-form-with.ts'
import { valueAt } from './record-paths.ts'

const options = { today: '2026-11-25', personId: 'v-1' }

it('finds nothing wrong and submits nothing before its validator is loaded, and reports when it is', async () => {
  const engine = openFormWith(screeningForm, options, async (...given) => validatorForForm(...given))
  const listener = vi.fn()
  engine.subscribe(listener)
  expect(engine.check()).toEqual([])
  expect(engine.submit()).toEqual({ ok: false, findings: [] })
  listener.mockClear()
  await engine.ready()
  expect(listener).toHaveBeenCalled()
  const atOnce = openForm(screeningForm, options)
  expect(engine.check()).toEqual(atOnce.check())
  expect(engine.check().length).toBeGreaterThan(0)
  // What was submitted is checked now.
  expect(engine.state().findings.length).toBeGreaterThan(0)
})

it('tries again to load a validator, and keeps the answers', async () => {
  let isThere = false
  const engine = openFormWith(screeningForm, options, async (...given) => {
    if (!isThere) throw new Error('offline')
    return validatorForForm(...given)
  })
  const path = [...engine.personPath, 'screenings', 0, 'privatePlace']
  engine.answer(path, true)
  await expect(engine.ready()).rejects.toThrow('offline')
  isThere = true
  await engine.ready()
  expect(engine.check().length).toBeGreaterThan(0)
  expect(valueAt(engine.state().record, path)).toBe(true)
})
