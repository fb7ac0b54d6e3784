import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Language } from '@tip-standard/core/texts'
import type { ComponentType } from 'react'
import { expect, waitFor } from 'storybook/test'
import { fixtureEarlier, fixtureReport } from '../fixture-report.ts'
import { ReportChart } from './ReportChart.ts'
import { ReportView } from './ReportView.ts'
import './style.css'

type Args = { language: Language; set: string }

/** A part of the invented report under a heading, as on a dashboard. */
function Dashboard({ language, set }: Args) {
  const sets = fixtureReport.sets.filter((one) => one.set.id === set)
  return (
    <>
      <h1>Dashboard</h1>
      <ReportView report={{ ...fixtureReport, sets }} earlier={fixtureEarlier} language={language} />
    </>
  )
}

const meta = {
  title: 'ReportView',
  // The only argument that the stories change is the part of the report.
  component: ReportView as unknown as ComponentType<Args>,
  subcomponents: { ReportChart },
  argTypes: {
    language: { control: false },
    set: { control: 'select', options: fixtureReport.sets.map(({ set }) => set.id) },
  },
  args: { set: 'rwanda-study', language: 'en' },
  render: (args, { globals }) => <Dashboard {...args} language={globals['language'] ?? args.language} />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.tip-report [id$="protection"]')).not.toBeNull())
  },
} satisfies Meta<Args>

export default meta
type Story = StoryObj<typeof meta>

/** The eight findings; counts that are not shown are hatched, dashed and described in words. */
export const Study: Story = {}
export const InTheDark: Story = { globals: { scheme: 'dark' } }
export const InFrench: Story = { globals: { language: 'fr' } }
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } }
export const OnAWideScreenInKinyarwanda: Story = { globals: { viewport: { value: 'wide' }, language: 'rw' } }
/** Lines over time, what cannot be computed and what is withheld. */
export const Trends: Story = { args: { set: 'trends' } }

/** Single charts, each in its available width. */
export const Charts: Story = {
  render: (_, { globals }) => (
    <>
      <h1>Dashboard</h1>
      {fixtureReport.sets
        .flatMap(({ indicators }) => indicators)
        .filter(({ tables }) => tables.length > 0)
        .map(({ id, indicator, tables: [table] }) => (
          <section key={id} aria-labelledby={`${id}-h`} style={{ maxWidth: id.length % 2 === 0 ? '20rem' : undefined }}>
            <h2 id={`${id}-h`}>{indicator.title}</h2>
            {table === undefined ? undefined : (
              <ReportChart
                id={`chart-${id}`}
                table={table}
                picture={indicator.picture}
                title={indicator.title}
                language={globals['language'] ?? 'en'}
              />
            )}
          </section>
        ))}
    </>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.tip-report svg')).not.toBeNull())
    // Each chart shows one of its two drawings, depending on its width.
    for (const chart of canvasElement.querySelectorAll('.tip-report'))
      await expect([...chart.querySelectorAll('svg')].filter((svg) => svg.checkVisibility())).toHaveLength(1)
  },
}
