import type { Meta, StoryObj } from '@storybook/react-vite'
import { shippedForms } from '@tip-standard/form-model'
import { expect, fn, waitFor } from 'storybook/test'
import { OWN_ANSWERS, ownForm } from '../../../../form-model/src/definition/fixture-own.ts'
import { TODAY } from '../../../.storybook/Around.tsx'
import { agreed } from '../../../.storybook/agreed.ts'
import { axeFaults } from '../../../.storybook/axe-faults.ts'
import { faultsOf } from '../../../.storybook/every-story.ts'
import { faultsAfterFinish, finish, saidIn, settled } from '../../../.storybook/failed-submit.ts'
import { SHIPPED } from '../../../.storybook/shipped.ts'
import { IntakeForm } from './IntakeForm.tsx'

const meta = {
  component: IntakeForm,
  args: { today: TODAY, definition: shippedForms.screening, value: agreed },
  argTypes: { definition: SHIPPED, layout: { control: 'inline-radio', options: ['interview', 'dense'] } },
} satisfies Meta<typeof IntakeForm>

export default meta
type Story = StoryObj<typeof meta>

/** Goes through every page of a form; each is accessible, and the focus goes with it. */
const everyPage: NonNullable<Story['play']> = async ({ canvasElement }) => {
  // The list of pages is another one on every page.
  const links = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>('.tip-page-link')]
  for (const at of links().keys()) {
    const title = links()[at]?.querySelector('span')?.textContent ?? ''
    links()[at]?.click()
    await settled()
    await expect(document.activeElement, title).toHaveClass('tip-page-title')
    await expect(document.activeElement).toHaveTextContent(title)
    await expect(faultsOf(canvasElement), title).toEqual([])
    await expect(await axeFaults(canvasElement), title).toEqual([])
  }
}

export const Screening: Story = { play: everyPage }
export const Intake: Story = { args: { definition: shippedForms.intake }, play: everyPage }
export const Referral: Story = { args: { definition: shippedForms.referral }, play: everyPage }
export const FollowUp: Story = { args: { definition: shippedForms.followUp }, play: everyPage }
export const Perpetrator: Story = { args: { definition: shippedForms.perpetrator }, play: everyPage }
export const Consent: Story = { args: { definition: shippedForms.consent, value: {} }, play: everyPage }

/** All pages one below the other, for entry from paper: one button, and every error has its link. */
export const Dense: Story = {
  args: { layout: 'dense', value: {} },
  play: async ({ canvasElement }) => {
    const titles = [...canvasElement.querySelectorAll('h2')].map(({ textContent }) => textContent)
    // Two pages are asked once there is a sex and an age.
    const asked = shippedForms.screening.pages.filter(({ id }) => id !== 'basis' && id !== 'estimate')
    await expect(titles).toEqual(asked.map(({ title }) => title.en))
    await expect(canvasElement.querySelectorAll('button[type="submit"]')).toHaveLength(1)
    await expect(canvasElement.querySelector('.tip-pages')).toBeNull()
    await finish(canvasElement)
    await expect(faultsAfterFinish(canvasElement)).toEqual([])
    await expect(await axeFaults(canvasElement)).toEqual([])
  },
}

/** No consent has been given yet. */
export const WithoutConsent: Story = { args: { value: {} }, play: everyPage }

/** Says no on the page that asks, and goes on. */
const refuse =
  (title: string, purpose: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const at = shippedForms.screening.pages.findIndex((page) => page.title.en === title)
    canvasElement.querySelectorAll<HTMLElement>('.tip-page-link')[at]?.click()
    await settled()
    canvasElement.querySelector<HTMLElement>(`[id$="victim_consents-${purpose}-refused"]`)?.click()
    await waitFor(() => expect(canvasElement.querySelector('.tip-refusal')).not.toBeEmptyDOMElement())
    canvasElement.querySelector<HTMLElement>('.tip-main[type=submit]')?.click()
    await waitFor(() => expect(canvasElement.querySelector('.tip-closing')).toBeVisible())
    await expect(document.activeElement).toHaveClass('tip-page-title')
    await expect(faultsOf(canvasElement)).toEqual([])
    await expect(await axeFaults(canvasElement)).toEqual([])
  }
/** Without the history, in which the story before is at another page of the form. */
const refused = { value: {}, pageEntries: false }
const contactCard = <p>Help, day and night: 0000 (an example). It costs nothing.</p>

/** The end of the talk with a person who wants no questions. */
export const InterviewRefused: Story = {
  args: { ...refused, contactCard },
  play: refuse('Before we begin', 'interview'),
}
/** The end with a person who wants nothing kept. */
export const StorageRefused: Story = {
  args: { ...refused, contactCard },
  play: refuse('Keeping the answers', 'storage'),
}
export const StorageRefusedOnAPhoneInKinyarwanda: Story = {
  ...StorageRefused,
  globals: { language: 'rw', viewport: { value: 'phone' } },
}
export const InterviewRefusedInTheDark: Story = { ...InterviewRefused, globals: { scheme: 'dark' } }

/** The last page of an empty form, after an attempt to finish. */
const finishEmpty: NonNullable<Story['play']> = async ({ canvasElement }) => {
  for (;;) {
    const before = saidIn(canvasElement)
    await finish(canvasElement)
    if (saidIn(canvasElement) !== before) break
  }
  await expect(faultsAfterFinish(canvasElement)).toEqual([])
}

/** Finishes a form that has everything, and looks at it when the button says so. */
const send =
  (button: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.tip-main[type=submit]')?.click()
    await waitFor(() => expect(canvasElement.querySelector('.tip-main[type=submit]')).toHaveTextContent(button))
    await expect(document.activeElement).toHaveTextContent(button)
    await expect(faultsOf(canvasElement)).toEqual([])
    await expect(await axeFaults(canvasElement)).toEqual([])
  }
const consents = [{ purpose: 'storage', decision: 'granted', givenBy: 'self', date: TODAY }]
/** An answer to each of them. */
const ownAnswers = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(OWN_ANSWERS).map(([answer, value]) => [`org.shelter.stay.${answer}Said`, value]))
const complete = { definition: shippedForms.consent, value: { victims: [{ id: 'v-1', consents }] } }

export const Sending: Story = { args: { ...complete, onSubmit: () => new Promise(() => {}) }, play: send('Sending') }
export const SendFailed: Story = {
  args: { ...complete, onSubmit: () => Promise.reject(new Error('offline')) },
  play: send('Try again'),
}

/** Questions that the standard does not have, of every kind; what is answered is under `extensions`. */
export const OwnQuestions: Story = {
  args: {
    definition: ownForm(),
    value: { victims: [{ id: 'v-1', consents, extensions: ownAnswers() }] },
    onChange: fn(),
  },
  play: async ({ canvasElement, args, userEvent }) => {
    const links = [...canvasElement.querySelectorAll<HTMLElement>('.tip-page-link')]
    links[1]?.click()
    await settled()
    await expect(faultsOf(canvasElement)).toEqual([])
    await expect(await axeFaults(canvasElement)).toEqual([])
    const field = [...canvasElement.querySelectorAll<HTMLElement>('label')].find((one) =>
      one.textContent?.includes('Own integer'),
    )
    const input = field
      ?.closest('.tip-field')
      ?.querySelector<HTMLInputElement>('input:not([type=radio]):not([type=checkbox])')
    await expect(input).not.toBeNull()
    await userEvent.clear(input as HTMLInputElement)
    await userEvent.type(input as HTMLInputElement, '7')
    await userEvent.tab()
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        expect.objectContaining({
          victims: [expect.objectContaining({ extensions: { ...ownAnswers(), 'org.shelter.stay.integerSaid': 7 } })],
        }),
        expect.anything(),
      ),
    )
  },
}

const failed: Story = { args: { value: {} }, play: finishEmpty }

export const FailedSubmit: Story = failed
export const FailedSubmitOnAPhone: Story = { ...failed, globals: { viewport: { value: 'phone' } } }
export const FailedSubmitWithLargeTexts: Story = { ...failed, globals: { textSize: '200%' } }
export const FailedSubmitInTheDark: Story = { ...failed, globals: { scheme: 'dark' } }
export const FailedSubmitFromRightToLeft: Story = { ...failed, globals: { direction: 'rtl' } }
export const FailedSubmitInFrench: Story = { ...failed, globals: { language: 'fr' } }
export const FailedSubmitInKinyarwanda: Story = { ...failed, globals: { language: 'rw' } }
export const FailedSubmitInSwahili: Story = { ...failed, globals: { language: 'sw' } }
export const FailedSubmitInKirundi: Story = { ...failed, globals: { language: 'rn' } }
