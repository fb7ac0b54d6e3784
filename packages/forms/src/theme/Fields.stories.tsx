import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { FieldStates } from '../../.storybook/FieldStates.tsx'

/** Every kind of field of the standard; each story shows all states of one. */
const meta = { title: 'Fields', component: FieldStates } satisfies Meta<typeof FieldStates>

export default meta
type Story = StoryObj<typeof meta>

export const Text: Story = { args: { field: 'screening.organisation', answer: 'An organisation' } }
export const MaskedText: Story = { args: { field: 'victim.pronouns', answer: 'she' } }
export const LongMaskedText: Story = {
  args: { field: 'victim.ownWords', answer: 'They said that the work is in a hotel.' },
}
export const Lines: Story = { args: { field: 'victim.specialNeeds', answer: ['a ramp', 'an interpreter'] } }
export const MaskedLines: Story = { args: { field: 'case.comments', answer: ['calls only in the morning'] } }
export const Identifier: Story = { args: { field: 'case.ownerId', answer: 'worker-7' } }
export const Phone: Story = { args: { field: 'reportingEntity.phone', answer: '+250788000000' } }
export const MaskedEmail: Story = { args: { field: 'identityRecord.email', answer: 'nobody@example.org' } }
export const WholeNumber: Story = { args: { field: 'victim.age', answer: 17 } }
export const DecimalNumber: Story = { args: { field: 'reportingEntity.latitude', answer: -1.95 } }
export const YesNo: Story = { args: { field: 'victim.deceased', answer: false } }
export const FullDate: Story = { args: { field: 'case.openedOn', answer: '2026-11-25' } }
export const PartialDate: Story = { args: { field: 'victim.birthDate', answer: '2009-04' } }
export const FewCodes: Story = { args: { field: 'victim.sex', answer: 'female' } }
export const ManyCodes: Story = { args: { field: 'victim.countryOfBirth', answer: 'RW' } }
export const SeveralOfFewCodes: Story = { args: { field: 'victim.functionalDifficulties', answer: ['seeing'] } }
export const SeveralOfManyCodes: Story = { args: { field: 'victim.citizenships', answer: ['RW', 'CD'] } }
export const OnePerson: Story = { args: { field: 'relation.victimId', answer: 'p-1' } }
export const SeveralPeople: Story = { args: { field: 'event.perpetratorIds', answer: ['p-1'] } }
export const Money: Story = {
  args: { field: 'exploitation.payPerMonth', answer: { money_amount: 50, money_currency: 'RWF' } },
}
export const Place: Story = {
  args: { field: 'screening.place', answer: { place_country: 'RW', place_adm1: 'RW-04' } },
}
export const Entries: Story = {
  args: {
    field: 'victim.dependants',
    answer: [{ dependant_relation: 'child' }, { dependant_relation: 'sibling' }],
    items: [{ field: 'dependant.relation' }, { field: 'dependant.ageBand' }],
  },
}

export const Checklist: Story = {
  args: {
    field: 'victim.meansOfControl',
    answer: [{ meansOfControl_code: 'threats' }, { meansOfControl_code: 'mergedAbuse' }],
    items: [
      {
        field: 'meansOfControl.code',
        codes: ['debtBondage', 'takesEarnings', 'threats', 'restrictsMovement', 'other'],
      },
    ],
    checklist: { line: 'meansOfControl.code' },
  },
}
export const ChecklistWithStates: Story = {
  args: {
    field: 'screening.indicators',
    answer: [
      { screeningIndicator_id: 'FL02', screeningIndicator_state: 'present' },
      { screeningIndicator_id: 'FL03', screeningIndicator_state_reason: 'refused' },
    ],
    items: [
      { field: 'screeningIndicator.id', codes: ['FL01', 'FL02', 'FL03', 'FL04'] },
      { field: 'screeningIndicator.state' },
    ],
    checklist: { line: 'screeningIndicator.id', state: 'screeningIndicator.state' },
  },
}

/** A choice records what is known, and replaces the earlier one; an open line is not in the record. */
export const ChecklistByKeyboard: Story = {
  ...ChecklistWithStates,
  play: async ({ canvas, canvasElement }) => {
    const filled = canvasElement.querySelector('[aria-label="Filled"]') as HTMLElement
    const lines = within(filled).getAllByRole('radiogroup')
    const said = () => lines.map((line) => line.querySelector(':checked + span')?.textContent ?? '–')
    const choice = (at: number, name: string): HTMLElement =>
      within(lines[at] as HTMLElement).getByRole('radio', { name })
    await expect(said()).toEqual(['–', 'Present', 'Prefers not to say', '–'])
    choice(2, 'Present').focus()
    await userEvent.keyboard(' ')
    await expect(document.activeElement).toBe(choice(2, 'Present'))
    await expect(said()).toEqual(['–', 'Present', 'Present', '–'])
    choice(1, 'Present').focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(said()).toEqual(['–', 'Not present', 'Present', '–'])
    // A press on what is chosen takes it back.
    await userEvent.click(choice(2, 'Present'))
    await expect(said()).toEqual(['–', 'Not present', '–', '–'])
    await userEvent.click(choice(2, 'Present'))
    await userEvent.selectOptions(within(filled).getByLabelText('All open lines'), 'Not asked')
    within(filled).getByRole('button', { name: 'Apply' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(said()).toEqual(['Not asked', 'Not present', 'Present', 'Not asked'])
    await expect(canvas.getByRole('status')).toHaveTextContent('Applied to 2 lines.')
    within(filled).getByRole('button', { name: 'Undo' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(said()).toEqual(['–', 'Not present', 'Present', '–'])
    await expect(within(filled).queryByRole('button', { name: 'Undo' })).toBeNull()
  },
}

/** A long list is closed by themes; a theme with an answer is open, and each says how many of its lines have one. */
export const LongChecklist: Story = {
  args: {
    field: 'victim.meansOfControl',
    answer: [{ meansOfControl_code: 'threats' }, { meansOfControl_code: 'mergedAbuse' }],
    items: [{ field: 'meansOfControl.code' }],
    checklist: { line: 'meansOfControl.code' },
  },
  play: async ({ canvasElement }) => {
    const filled = within(canvasElement.querySelector('[aria-label="Filled"]') as HTMLElement)
    await expect(filled.getByText('Threats and pressure').closest('details')).toHaveTextContent('1 of 7')
    await expect(filled.getByRole('checkbox', { name: 'Threats' })).toBeChecked()
    await expect(filled.queryByRole('checkbox', { name: 'Debt bondage' })).toBeNull()
    const money = filled.getByText('Money and debt').closest('summary') as HTMLElement
    money.focus()
    await userEvent.click(money)
    await userEvent.click(await filled.findByRole('checkbox', { name: 'Debt bondage' }))
    await expect(money).toHaveTextContent('1 of 3')
  },
}

/** Entries are added and moved without dragging; the focus follows, and changes are announced. */
export const EntriesMovedByKeyboard: Story = {
  ...Entries,
  play: async ({ canvas, canvasElement }) => {
    const filled = canvasElement.querySelector('[aria-label="Filled"]') as HTMLElement
    const relations = (): (string | undefined)[] =>
      [...filled.querySelectorAll('.tip-entry')].map(
        (entry) => entry.querySelector(':checked')?.parentElement?.textContent,
      )
    const [first, second] = relations()
    within(filled).getByRole('button', { name: 'Move down: Dependant 1' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(relations()).toEqual([second, first])
    await expect(canvas.getByRole('status')).toHaveTextContent('Dependant 1 was moved to place 2.')
    await expect(filled.querySelectorAll('.tip-entry')[1]).toContainElement(document.activeElement as HTMLElement)
    within(filled).getByRole('button', { name: 'Add: Dependant' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('status')).toHaveTextContent('Dependant 3 was added.')
    await expect(filled.querySelectorAll('.tip-entry')[2]).toContainElement(document.activeElement as HTMLElement)
  },
}

/** A long list comes as a file: until it is there nothing can be typed. */
export const LongListLoading: Story = {
  args: { field: 'victim.languages', answer: ['kin'] },
  parameters: { loadList: () => new Promise(() => {}) },
  play: async ({ canvas }) => {
    for (const input of canvas.getAllByRole('combobox'))
      if (input.localName === 'input') await expect(input).toBeDisabled()
  },
}

/** Without the list its codes can be typed. */
export const LongListFailed: Story = {
  args: { field: 'screening.language', answer: 'kin' },
  parameters: { loadList: () => Promise.reject(new Error('no network')) },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText('The list could not be loaded. Type the code.')).toHaveLength(5))
  },
}

/** Several languages of a list that could not be loaded. */
export const LongListOfSeveralFailed: Story = {
  args: { field: 'victim.languages', answer: ['kin'] },
  parameters: { loadList: () => Promise.reject(new Error('no network')) },
}
