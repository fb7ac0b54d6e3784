import { screeningForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { newDevice, PIN } from '../../drafts/fixture-drafts.ts'
import { decide, today, working } from '../../work/fixture-work.ts'
import { sendingOf } from './sending-steps.ts'

it('hands the record on once the draft states that it may arrive, and no earlier', async () => {
  const { work, engine } = working()
  decide(engine, 'granted')
  await work.keep(newDevice().openStore(), PIN, '')
  const told: unknown[] = []
  const steps = sendingOf(work, engine, {
    definition: screeningForm,
    today,
    onSubmit: async (_record, _engine, situation) => {
      const { mayHaveArrived, keeping } = work.state()
      told.push({ situation, mayHaveArrived, keeping })
      throw new Error('No answer.')
    },
  })
  expect(await steps.onSave()).toBe(true)
  await expect(steps.onSubmit({} as never)).rejects.toThrow('No answer.')
  expect(told).toEqual([{ situation: { mayHaveArrived: false }, mayHaveArrived: true, keeping: 'saved' }])
})
