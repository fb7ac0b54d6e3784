import type { Meta, StoryObj } from '@storybook/react-vite'
import { resolveForm, shippedForms, viewForm } from '@tip-standard/form-model'
import { LANGUAGES } from '@tip-standard/form-model/languages'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TODAY } from '../../../.storybook/Around.tsx'
import { agreed } from '../../../.storybook/agreed.ts'
import { FieldStates } from '../../../.storybook/FieldStates.tsx'
import { loadCodeList } from '../../surroundings/surroundings.ts'
import { ReviewPage } from '../ReviewPage/ReviewPage.tsx'
import { SensitivityBadge } from '../SensitivityBadge/SensitivityBadge.tsx'
import { TextLanguage } from '../TextLanguage/TextLanguage.tsx'
import { FormSurroundings, type FormSurroundingsProps } from './FormSurroundings.tsx'

const meta = {
  component: FormSurroundings,
  // The other stories are inside of one already.
  parameters: { isAlone: true },
  args: {
    language: 'en',
    unreviewedTexts: true,
    today: TODAY,
    children: (
      <>
        <TextLanguage />
        <p>
          <SensitivityBadge level="restricted" />
        </p>
      </>
    ),
  },
  argTypes: { language: { control: 'select', options: LANGUAGES }, children: { control: false } },
} satisfies Meta<typeof FormSurroundings>

export default meta
type Story = StoryObj<typeof meta>

export const English: Story = {}

/** Where drafts are not wanted, everything without a reviewed text is in English. */
export const ReviewedTextsOnly: Story = {
  args: { language: 'rw', unreviewedTexts: false },
  play: ({ canvas }) => expect(canvas.getByText('Restricted')).toBeVisible(),
}

const speaker = { victims: [{ ...agreed.victims[0], languages: ['kin'] }] }
const answers = viewForm(resolveForm(shippedForms.intake), speaker, { today: TODAY })
const failToLoad = () => Promise.reject(new Error('no network'))

/** An application whose long lists can be loaded from another place. */
function FromAnotherPlace(props: FormSurroundingsProps) {
  const [loadList, setLoadList] = useState<NonNullable<FormSurroundingsProps['loadList']>>(() => failToLoad)
  return (
    <FormSurroundings {...props} loadList={loadList}>
      <button type="button" className="tip-button" onClick={() => setLoadList(() => loadCodeList)}>
        Load from another place
      </button>
      <FieldStates field="screening.language" answer="kin" />
      <ReviewPage groups={answers} />
    </FormSurroundings>
  )
}

/** Questions and answers show the lists of the place from which the application loads them now. */
export const ListsFromAnotherPlace: Story = {
  render: (args) => <FromAnotherPlace {...args} />,
  play: async ({ canvas }) => {
    const failed = 'The list could not be loaded. Type the code.'
    await waitFor(() => expect(canvas.getAllByText(failed)).not.toHaveLength(0))
    await expect(canvas.queryByText('Kinyarwanda')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Load from another place' }))
    await waitFor(() => expect(canvas.queryByText(failed)).toBeNull())
    await expect(await canvas.findByText('Kinyarwanda')).toBeVisible()
  },
}
