import type { Meta, StoryObj } from '@storybook/react-vite'
import type { FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { useState } from 'react'
import { expect, fireEvent, userEvent } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { faultsAfterFinish, finish, linkedFrom, marksAsWrong, settled } from '../../../.storybook/failed-submit.ts'
import { formAsking } from '../../../.storybook/one-question.ts'
import { answerKey } from '../../rjsf/answer-keys.ts'
import { IntakeForm } from './IntakeForm.tsx'

const forms = new Map(
  fields.flatMap(({ id, name, entity, relevantWhen }) => {
    // The record is not a question, and the engine sets the ids inside it.
    const isAsked = entity !== 'caseRecord' && name !== 'id'
    const form = isAsked && relevantWhen === undefined ? formAsking(id) : undefined
    return form === undefined ? [] : [[id, form] as const]
  }),
)

/** One field of the standard in a form that needs an answer to it. */
function EveryField({ first }: { first: FieldId }) {
  const [id, setId] = useState(first)
  const definition = forms.get(id)
  return (
    <>
      <p>
        <label htmlFor="every-field">Field of the standard</label>{' '}
        <select
          id="every-field"
          className="tip-input"
          value={id}
          onChange={({ target }) => setId(target.value as FieldId)}
        >
          {[...forms.keys()].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </p>
      {definition === undefined ? null : <IntakeForm key={id} definition={definition} today={TODAY} />}
    </>
  )
}

const meta = { component: EveryField, tags: ['!autodocs'], args: { first: 'victim.sex' } } satisfies Meta<
  typeof EveryField
>

export default meta
type Story = StoryObj<typeof meta>

/** The errors of one field after a failed attempt, and after it was corrected by a reason. */
async function faultsOfField(canvas: HTMLElement, id: FieldId): Promise<string[]> {
  await finish(canvas)
  const faults = faultsAfterFinish(canvas)
  const input = linkedFrom(canvas, answerKey(id)) ?? linkedFrom(canvas, 'victim_consents')
  if (input === undefined) return faults
  const noAnswer = canvas.querySelector<HTMLButtonElement>(`button#${input}_reason`)
  if (noAnswer === null) return faults
  await fireEvent.click(noAnswer)
  await fireEvent.click(canvas.querySelector('.tip-reasons > [value=refused]') as HTMLElement)
  await settled()
  if (marksAsWrong(canvas, input)) faults.push('still marked as wrong after a reason was given')
  if (linkedFrom(canvas, answerKey(id)) !== undefined) faults.push('still in the summary after a reason was given')
  return faults
}

const type = async (canvas: HTMLElement, selector: string, text: string): Promise<void> => {
  await userEvent.type(canvas.querySelector(selector) as HTMLElement, text)
  await userEvent.tab()
}
const choose = (canvas: HTMLElement): Promise<void> =>
  userEvent.click(canvas.querySelector('.tip-choice input') as HTMLElement)

/** An answer to one field of each kind, given as a person gives it. */
const ANSWERS: readonly (readonly [FieldId, (canvas: HTMLElement) => Promise<void>])[] = [
  ['screening.organisation', (canvas) => type(canvas, '.tip-question .tip-question .tip-input', 'An organisation')],
  ['victim.ownWords', (canvas) => type(canvas, 'textarea', 'In my own words')],
  ['victim.specialNeeds', (canvas) => type(canvas, 'textarea', 'a ramp{Enter}an interpreter')],
  ['victim.age', (canvas) => type(canvas, '.tip-question .tip-input', '17')],
  ['reportingEntity.phone', (canvas) => type(canvas, '.tip-question .tip-input', '+250788000000')],
  ['victim.deceased', choose],
  ['victim.sex', choose],
  ['victim.functionalDifficulties', choose],
  ['victim.countryOfBirth', (canvas) => type(canvas, '[role="combobox"]', 'Rwanda{Enter}')],
  ['victim.citizenships', (canvas) => type(canvas, '[role="combobox"]', 'Rwanda{Enter}')],
  [
    'victim.birthDate',
    async (canvas) => {
      await type(canvas, '[id$="__month"]', '4')
      await type(canvas, '[id$="__year"]', '2009')
    },
  ],
]

/** What was marked as wrong is not marked any more once there is an answer, for every kind of input. */
export const MendedByAnAnswer: Story = {
  play: async ({ canvasElement }) => {
    const chooser = canvasElement.querySelector('#every-field') as HTMLSelectElement
    for (const [id, answer] of ANSWERS) {
      await fireEvent.change(chooser, { target: { value: id } })
      await finish(canvasElement)
      const input = linkedFrom(canvasElement, answerKey(id)) as string
      await expect(marksAsWrong(canvasElement, input), id).toBe(true)
      await answer(canvasElement)
      await settled()
      await expect(marksAsWrong(canvasElement, input), id).toBe(false)
      await expect(linkedFrom(canvasElement, answerKey(id)), id).toBeUndefined()
    }
  },
}

/** The one suite that every field passes. */
export const AfterAFailedSubmit: Story = {
  play: async ({ canvasElement }) => {
    const chooser = canvasElement.querySelector('#every-field') as HTMLSelectElement
    const wrong: string[] = []
    for (const id of forms.keys()) {
      await fireEvent.change(chooser, { target: { value: id } })
      await settled()
      wrong.push(...(await faultsOfField(canvasElement, id)).map((fault) => `${id}: ${fault}`))
    }
    await expect(wrong.join('\n')).toBe('')
    await expect(forms.size).toBeGreaterThan(250)
  },
}
