import type { Meta, StoryObj } from '@storybook/react-vite'
import { resolveForm, shippedForms, viewForm } from '@tip-standard/form-model'
import { fn } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { agreed } from '../../../.storybook/agreed.ts'
import { testForms } from '../../../test/test-forms.ts'
import { ReviewPage } from './ReviewPage.tsx'

const screening = resolveForm(shippedForms.screening)
const person = {
  ...agreed.victims[0],
  sex: 'female',
  sexBasis: 'self',
  age: 17,
  absent: { birthDate: 'unknown' },
  meansOfControl: [{ code: 'threats', phases: ['transit', 'exploitation'] }, { code: 'withholdsDocuments' }],
  screenings: [
    {
      indicators: [
        { id: 'FL07', state: 'present' },
        { id: 'FL09', state: 'present' },
        { id: 'FL03', absent: { state: 'notAsked' } },
      ],
    },
  ],
}
const answered = { victims: [person] }

const meta = {
  component: ReviewPage,
  args: { groups: viewForm(screening, answered, { today: TODAY }), onChange: fn() },
} satisfies Meta<typeof ReviewPage>

export default meta
type Story = StoryObj<typeof meta>

export const Answered: Story = {}
export const AnsweredIntake: Story = {
  args: { groups: viewForm(resolveForm(shippedForms.intake), answered, { today: TODAY }) },
}
/** Below lines that were ticked, a form may ask more. */
export const AnsweredBelowLines: Story = {
  args: {
    groups: viewForm(resolveForm(testForms['intake'] ?? shippedForms.intake), answered, { today: TODAY }),
  },
}
/** What should be looked at comes first, each with a way to its group. */
export const WithSomethingToCheck: Story = {
  args: {
    groups: viewForm(
      resolveForm(shippedForms.intake),
      { victims: [{ ...person, specialNeeds: ['call +250 788 123 456'] }] },
      { today: TODAY },
    ),
    findings: [
      {
        code: 'rule',
        severity: 'warning',
        at: { path: ['victims', 0, 'sex'] },
        field: 'victim.sex',
        rule: 'sex-has-basis',
        params: {},
      },
    ],
  },
}
export const NothingAnswered: Story = { args: { groups: viewForm(screening, {}, { today: TODAY }) } }
export const AnsweredOnAPhoneInKinyarwanda: Story = { globals: { language: 'rw', viewport: { value: 'phone' } } }
export const AnsweredInTheDark: Story = { globals: { scheme: 'dark' } }
