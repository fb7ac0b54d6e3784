import type { Meta, StoryObj } from '@storybook/react-vite'
import { type FormDefinition, intakeForm, screeningForm } from '@tip-standard/form-model'
import type { MeasuredSeconds } from '@tip-standard/form-model/lint'
import { useState } from 'react'
import { expect, within } from 'storybook/test'
import { addGroup, newForm } from '../../editing/index.ts'
import '../../theme/style.css'
import { FormBuilder } from './FormBuilder.tsx'

/** A builder inside a component that keeps the form. */
function Kept({ form: first, measuredSeconds }: { form: FormDefinition; measuredSeconds?: MeasuredSeconds }) {
  const [form, setForm] = useState(first)
  return (
    <FormBuilder
      value={form}
      onChange={setForm}
      today="2026-11-25"
      {...(measuredSeconds === undefined ? {} : { measuredSeconds })}
    />
  )
}

const meta = {
  component: Kept,
  args: { form: screeningForm },
  globals: { viewport: { value: 'wide' } },
} satisfies Meta<typeof Kept>

export default meta
type Story = StoryObj<typeof meta>

/** Goes to one of the tabs beside the form. */
const beside =
  (tab: RegExp, part = 'pages.1.groups.0.items.1'): NonNullable<Story['play']> =>
  async ({ canvas, canvasElement, userEvent }) => {
    const row = canvasElement.querySelector<HTMLElement>(`[data-place="${part}"]`)
    if (row !== null) await userEvent.click(row)
    await userEvent.click(canvas.getByRole('tab', { name: tab }))
  }

/** On a phone one area is shown at a time. */
const onAPhone =
  (area: string, play?: Story['play']): NonNullable<Story['play']> =>
  async (context) => {
    await play?.(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: area }))
  }
const phone = { viewport: { value: 'phone' } }

const begun = addGroup(newForm())

export const Empty: Story = { args: { form: newForm() } }
export const Unfinished: Story = { args: { form: begun.ok ? begun.form : newForm() }, play: beside(/^Checks/) }
export const Screening: Story = {}
export const ScreeningInTheDark: Story = { globals: { scheme: 'dark', language: 'fr' } }
export const WholeIntake: Story = { args: { form: intakeForm } }
export const QuestionWithCondition: Story = { play: beside(/^Settings/, 'pages.0.groups.0.items.1.items.3') }
export const RestrictedQuestion: Story = { play: beside(/^Settings/, 'pages.1.groups.0.items.2') }
export const ListOfEntries: Story = { play: beside(/^Settings/, 'pages.0.groups.0.items.1') }
export const Group: Story = { play: beside(/^Settings/, 'pages.1.groups.0') }
export const AllTexts: Story = { play: beside(/^Texts/) }
export const PreviewOnAPhone: Story = { play: beside(/^Preview/) }
export const PreviewOnPaper: Story = {
  play: async (context) => {
    await beside(/^Preview/)(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: 'Paper' }))
  },
}
export const Checks: Story = { play: beside(/^Checks/) }
/** A screening that lacks two of three codes for sex, and keeps what is no longer asked. */
const flawed: FormDefinition = {
  ...screeningForm,
  pages: screeningForm.pages.map((page) => ({
    ...page,
    groups: page.groups.map((group) => ({
      ...group,
      items: group.items.map((item) =>
        item.field === 'victim.sex'
          ? { ...item, codes: ['female'] }
          : item.field === 'victim.ownWords'
            ? { ...item, hidden: 'keep' as const }
            : item,
      ),
    })),
  })),
}
export const FixedByAButton: Story = {
  args: { form: flawed },
  play: async (context) => {
    const { canvas, userEvent } = context
    await beside(/^Checks/, '')(context)
    await expect(canvas.getByRole('tab', { name: 'Checks (4)' })).toBeVisible()
    const [first] = canvas.getAllByRole('button', { name: 'Fix this' })
    await expect(first).toHaveAccessibleDescription('Adds to the answers to choose from: Male and Another marker.')
    await userEvent.click(first as HTMLElement)
    await expect(await canvas.findByRole('tab', { name: 'Checks (3)' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Worth a look' })).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }))
    await expect(await canvas.findByRole('tab', { name: 'Checks (4)' })).toBeVisible()
  },
}
export const TimedInInterviews: Story = {
  args: { measuredSeconds: { 'victim.age': 120, 'screening.urgentNeeds': 90 } },
  play: async (context) => {
    await beside(/^Checks/)(context)
    await expect(context.canvas.getByText(/2 of the questions were timed in interviews/)).toBeVisible()
  },
}
export const Compared: Story = {
  play: async (context) => {
    await beside(/^Compare/)(context)
    await context.userEvent.selectOptions(context.canvas.getByLabelText('Compare with'), 'intake')
    await expect(context.canvasElement.querySelectorAll('.tb-differences > li').length).toBeGreaterThan(10)
  },
}
export const OpenAndSave: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open, save, start' }))
    await expect(within(canvas.getByRole('dialog')).getByLabelText('Start from')).toBeVisible()
  },
}
export const Help: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keys and help' }))
    await expect(canvas.getByRole('dialog')).toHaveAccessibleName('Keys and help')
  },
}
export const SearchInAnyLanguage: Story = {
  globals: { language: 'fr' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvasElement.querySelector('input[type=search]') as HTMLElement, 'enfants')
    await expect((await canvas.findAllByText(/enfants/)).length).toBeGreaterThan(0)
  },
}

export const ModuleOfAnIntake: Story = { args: { form: intakeForm }, play: beside(/^Settings/, 'modules.1') }
export const PageAfterTheTalk: Story = { args: { form: intakeForm }, play: beside(/^Settings/, 'pages.7') }
export const PartOfAList: Story = {
  play: async (context) => {
    await beside(/^Settings/, 'pages.13.groups.0.items.0')(context)
    await context.userEvent.click(context.canvas.getByText('Ask some of it in another place'))
    await expect(context.canvas.getByRole('button', { name: 'Give them their own place' })).toBeVisible()
  },
}

export const OutlineOnAPhone: Story = { globals: phone }
export const CatalogueOnAPhone: Story = {
  globals: phone,
  play: onAPhone('Questions', async ({ canvasElement, userEvent }) => {
    for (const summary of [...canvasElement.querySelectorAll<HTMLElement>('summary')].slice(0, 3)) summary.click()
    await userEvent.keyboard('{Tab}')
  }),
}

/** Settings and the views beside them, on a phone: the tab is shown with its area. */
const besideOnAPhone = (tab: string, part: string, language = 'en', settings = 'Settings'): Story => ({
  globals: { ...phone, language },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const row = canvasElement.querySelector<HTMLElement>(`[data-place="${part}"]`)
    if (row !== null) await userEvent.click(row)
    // The area and the first tab in it have the same name.
    const [area] = await canvas.findAllByRole('tab', { name: settings })
    if (area !== undefined) await userEvent.click(area)
    await userEvent.click((await canvas.findAllByRole('tab', { name: new RegExp(`^${tab}`) })).at(-1) as HTMLElement)
  },
})

export const SettingsOnAPhone: Story = besideOnAPhone('Settings', 'pages.0.groups.0.items.1.items.3')
export const EntriesOnAPhone: Story = besideOnAPhone('Settings', 'pages.0.groups.0.items.1')
export const ModuleOnAPhone: Story = { ...besideOnAPhone('Settings', 'modules.1'), args: { form: intakeForm } }
export const TextsOnAPhone: Story = besideOnAPhone('Texts', 'pages.0')
export const ChecksOnAPhone: Story = besideOnAPhone('Checks', 'pages.0')
export const ComputerOnAPhone: Story = {
  globals: phone,
  play: async (context) => {
    await besideOnAPhone('Preview', 'pages.1').play?.(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: 'Computer' }))
  },
}
// Texts in these languages are longer than the English.
export const SettingsInKinyarwandaOnAPhone: Story = besideOnAPhone(
  'Igenamiterere',
  'pages.0.groups.0.items.1.items.3',
  'rw',
  'Igenamiterere',
)
export const EntriesInKirundiOnAPhone: Story = besideOnAPhone(
  'Itunganywa',
  'pages.0.groups.0.items.1',
  'rn',
  'Itunganywa',
)
export const TextsInKinyarwandaOnAPhone: Story = besideOnAPhone('Inyandiko', 'pages.0', 'rw', 'Igenamiterere')
export const ChecksInSwahiliOnAPhone: Story = besideOnAPhone('Ukaguzi', 'pages.0', 'sw', 'Mipangilio')
export const OutlineInKirundiOnAPhone: Story = { globals: { ...phone, language: 'rn' } }
