import type { Meta, StoryObj } from '@storybook/react-vite'
import { type FormDefinition, intakeForm, screeningForm, shippedForms } from '@tip-standard/form-model'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { addGroup, newForm } from '../../editing/index.ts'
import '../../theme/style.css'
import { KeptFormBuilder } from '../KeptFormBuilder/KeptFormBuilder.tsx'
import { FormBuilder, type FormBuilderProps } from './FormBuilder.tsx'

/** A builder inside a component that holds the form. */
function Kept({ value, ...props }: FormBuilderProps) {
  const [form, setForm] = useState(value)
  return <FormBuilder {...props} value={form} onChange={setForm} />
}

const meta = {
  component: FormBuilder,
  subcomponents: { KeptFormBuilder },
  args: { value: screeningForm, today: '2026-11-25', onChange: () => {} },
  argTypes: {
    value: { control: 'select', options: Object.keys(shippedForms), mapping: shippedForms },
    language: { control: false },
  },
  // A new form id creates a new builder.
  render: (args) => <Kept key={args.value.id} {...args} />,
  globals: { viewport: { value: 'wide' } },
} satisfies Meta<typeof FormBuilder>

export default meta
type Story = StoryObj<typeof meta>

/** A part of the first group of a page of the screening. */
const inScreening = (page: string, part: string): string =>
  `pages.${screeningForm.pages.findIndex(({ id }) => id === page)}.groups.0.${part}`
const question = inScreening('person', 'items.0')
const restricted = inScreening('person', 'items.1')
const conditional = inScreening('basis', 'items.0')
const listOfEntries = inScreening('device', 'items.0')

/** Selects a part of the form. */
async function choose(canvasElement: HTMLElement, part: string): Promise<void> {
  const row = canvasElement.querySelector<HTMLElement>(`[data-place="${part}"]`)
  if (row === null) throw new Error(`There is no part ${part}.`)
  await userEvent.click(row)
}

/** Opens one of the tabs beside the form. */
const beside =
  (tab: RegExp, part = question): NonNullable<Story['play']> =>
  async ({ canvas, canvasElement, userEvent }) => {
    await choose(canvasElement, part)
    await userEvent.click(canvas.getByRole('tab', { name: tab }))
  }

/** On a phone, one area is visible at a time. */
const onAPhone =
  (area: string, play?: Story['play']): NonNullable<Story['play']> =>
  async (context) => {
    await play?.(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: area }))
  }
const phone = { viewport: { value: 'phone' } }

const begun = addGroup(newForm())
const emptyPage = (id: string): FormDefinition['pages'][number] => ({ id, title: { en: id }, groups: [] })

export const Empty: Story = { args: { value: newForm() } }
export const Unfinished: Story = {
  args: { value: begun.ok ? begun.form : newForm() },
  play: beside(/^Checks/, 'pages.0.groups.0'),
}
export const Screening: Story = {}
export const ScreeningInTheDark: Story = { globals: { scheme: 'dark', language: 'fr' } }
export const WholeIntake: Story = { args: { value: intakeForm } }
export const QuestionWithCondition: Story = { play: beside(/^Settings/, conditional) }
export const RestrictedQuestion: Story = { play: beside(/^Settings/, restricted) }
export const ListOfEntries: Story = { play: beside(/^Settings/, listOfEntries) }
export const Group: Story = { play: beside(/^Settings/, 'pages.1.groups.0') }
/** A form's own question: named, with choices, and undone again. */
export const QuestionOfOnesOwn: Story = {
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context
    await beside(/^Settings/, question)(context)
    await userEvent.click(canvas.getByRole('button', { name: 'Add a question of your own' }))
    const name = canvas.getByLabelText('Name of the question')
    await waitFor(() => expect(name).toHaveFocus())
    await userEvent.type(name, 'Which meals does the person eat?')
    await userEvent.selectOptions(await canvas.findByLabelText('Kind of answer'), 'codes')
    await userEvent.type(canvas.getByLabelText('Answer 1'), 'Breakfast')
    await userEvent.type(canvas.getByLabelText('Answer 2'), 'Supper')
    await userEvent.click(canvas.getByRole('button', { name: 'Add an answer' }))
    await expect(canvas.getByLabelText('Answer 3')).toHaveFocus()
    await userEvent.type(canvas.getByLabelText('Answer 3'), 'Neither')
    await userEvent.click(canvas.getByRole('button', { name: 'Up: Neither' }))
    await expect(canvas.getByRole('button', { name: 'Up: Neither' })).toHaveFocus()
    await expect(canvas.getByLabelText('Answer 2')).toHaveValue('Neither')
    const code = canvas.getByLabelText('Code of “Breakfast”')
    await userEvent.clear(code)
    await userEvent.type(code, 'breakfast{Enter}')
    await expect(code).toHaveValue('breakfast')
    await expect(canvasElement.querySelector('.tb-own')).toHaveTextContent('not comparable with other organisations')
    await userEvent.click(canvas.getByRole('tab', { name: /^Checks/ }))
    await expect(await canvas.findByText(/begins with org.example/)).toBeVisible()
    await userEvent.click(canvas.getByRole('tab', { name: /^Settings/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }))
    await expect(await canvas.findByLabelText('Code of “Breakfast”')).toHaveValue('option1')
    await userEvent.click(canvas.getByRole('button', { name: 'Redo' }))
  },
}
export const AllTexts: Story = { play: beside(/^Texts/) }
/** A text that is too long stays where it was typed, to be shortened; the form keeps the one before. */
export const TextTooLong: Story = {
  play: async (context) => {
    await beside(/^Texts/)(context)
    const { canvasElement, userEvent } = context
    const box = canvasElement.querySelector<HTMLInputElement>('.tb-all-texts input[data-member=title]')
    if (box === null) throw new Error('There is no title.')
    const before = box.value
    await userEvent.click(box)
    await userEvent.paste('x'.repeat(4000))
    await expect(box).toHaveAccessibleDescription('Not changed: a text has at most 4000 characters.')
    await expect(box).toBeInvalid()
    await expect(box.value).toHaveLength(before.length + 4000)
    await userEvent.clear(box)
    await userEvent.paste('x'.repeat(4000))
    await expect(box).toBeValid()
  },
}
export const PreviewOnAPhone: Story = { play: beside(/^Preview/) }
export const PreviewOnPaper: Story = {
  play: async (context) => {
    await beside(/^Preview/)(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: 'Paper' }))
  },
}
export const Checks: Story = { play: beside(/^Checks/) }
/** A screening that lacks two of three codes for sex, and still has a code that is no longer offered. */
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
  args: { value: flawed },
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
/** Nothing that is done with the keys loses the focus, though a button may disappear and a part leave what is in sight. */
export const FocusKept: Story = {
  args: { value: { ...newForm(), pages: Array.from({ length: 20 }, (_, at) => emptyPage(`page${at}`)) } },
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context
    await beside(/^Texts/, 'pages.0')(context)
    const languages = canvasElement.querySelector<HTMLElement>('.tb-languages')
    if (languages === null) throw new Error('There are no languages.')
    for (let left = languages.querySelectorAll('option').length; left > 0; left--) {
      within(languages).getByRole('button').focus()
      await userEvent.keyboard('{Enter}')
    }
    await expect(within(languages).getAllByRole('tab')).toHaveLength(5)
    await expect(within(languages).getByRole('tab', { selected: true })).toHaveFocus()

    await choose(canvasElement, 'pages.0')
    canvas.getByRole('button', { name: 'Down' }).focus()
    for (let moves = 0; moves < 20; moves++) await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAccessibleName('Down')
    const { top, bottom } = (document.activeElement as Element).getBoundingClientRect()
    await expect([top >= 0, bottom <= window.innerHeight]).toEqual([true, true])
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

export const ModuleOfAnIntake: Story = { args: { value: intakeForm }, play: beside(/^Settings/, 'modules.1') }
export const PageAfterTheTalk: Story = { args: { value: intakeForm }, play: beside(/^Settings/, 'pages.7') }
export const PartOfAList: Story = {
  play: async (context) => {
    await beside(/^Settings/, listOfEntries)(context)
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

/** Settings and the views beside them, on a phone: the tab appears with its area. */
const besideOnAPhone = (tab: string, part: string, language = 'en', settings = 'Settings'): Story => ({
  globals: { ...phone, language },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await choose(canvasElement, part)
    // The area and the first tab in it have the same name.
    const [area] = await canvas.findAllByRole('tab', { name: settings })
    if (area !== undefined) await userEvent.click(area)
    await userEvent.click((await canvas.findAllByRole('tab', { name: new RegExp(`^${tab}`) })).at(-1) as HTMLElement)
  },
})

export const SettingsOnAPhone: Story = besideOnAPhone('Settings', conditional)
export const EntriesOnAPhone: Story = besideOnAPhone('Settings', listOfEntries)
export const ModuleOnAPhone: Story = { ...besideOnAPhone('Settings', 'modules.1'), args: { value: intakeForm } }
export const TextsOnAPhone: Story = besideOnAPhone('Texts', 'pages.0')
export const ChecksOnAPhone: Story = besideOnAPhone('Checks', 'pages.0')
export const ComputerOnAPhone: Story = {
  globals: phone,
  play: async (context) => {
    await besideOnAPhone('Preview', 'pages.1').play?.(context)
    await context.userEvent.click(context.canvas.getByRole('tab', { name: 'Computer' }))
  },
}
// Texts in these languages are longer than in English.
export const SettingsInKinyarwandaOnAPhone: Story = besideOnAPhone('Igenamiterere', conditional, 'rw', 'Igenamiterere')
export const EntriesInKirundiOnAPhone: Story = besideOnAPhone('Itunganywa', listOfEntries, 'rn', 'Itunganywa')
export const TextsInKinyarwandaOnAPhone: Story = besideOnAPhone('Inyandiko', 'pages.0', 'rw', 'Igenamiterere')
export const ChecksInSwahiliOnAPhone: Story = besideOnAPhone('Ukaguzi', 'pages.0', 'sw', 'Mipangilio')
export const OutlineInKirundiOnAPhone: Story = { globals: { ...phone, language: 'rn' } }

/** A form with a question of its own, on a phone. */
const withOwn: FormDefinition = {
  ...screeningForm,
  pages: screeningForm.pages.map((page, at) =>
    at === 1
      ? {
          ...page,
          groups: page.groups.map((group) => ({
            ...group,
            items: [
              {
                field: 'org.example.shelter.meals' as const,
                own: {
                  answer: 'codes' as const,
                  options: ['Breakfast', 'Supper'].map((en) => ({ code: en.toLowerCase(), label: { en } })),
                },
                label: { en: 'Meals that the person eats' },
                restricted: 'shown' as const,
              },
              ...group.items,
            ],
          })),
        }
      : page,
  ),
}
export const OwnQuestionOnAPhone: Story = {
  ...besideOnAPhone('Settings', 'pages.1.groups.0.items.0'),
  args: { value: withOwn },
}
export const OwnQuestionInKinyarwandaOnAPhone: Story = {
  ...besideOnAPhone('Igenamiterere', 'pages.1.groups.0.items.0', 'rw', 'Igenamiterere'),
  args: { value: withOwn },
}
