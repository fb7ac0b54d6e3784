import type { Meta, StoryObj } from '@storybook/react-vite'
import { shippedForms } from '@tip-standard/form-model'
import { TODAY } from '../../../.storybook/Around.tsx'
import { agreed } from '../../../.storybook/agreed.ts'
import { SHIPPED } from '../../../.storybook/shipped.ts'
import { PrintView } from './PrintView.tsx'

const meta = {
  component: PrintView,
  args: { definition: shippedForms.screening },
  argTypes: { definition: SHIPPED },
} satisfies Meta<typeof PrintView>

export default meta
type Story = StoryObj<typeof meta>

export const Blank: Story = {}
export const Filled: Story = { args: { filled: { record: agreed, today: TODAY } } }
export const BlankOnADarkScreen: Story = { globals: { scheme: 'dark' } }
