import type { Meta, StoryObj } from '@storybook/react-vite'

/** What these stories are, and how to use them. */
function Introduction() {
  return (
    <div className="tip-group-of-questions">
      <h1>Forms of TIP Standard</h1>
      <p>
        Every part of a form in every state. Language, light and dark, direction and size of texts are in the toolbar.
        Each story is a test: it is played in Chromium, and fails for what axe finds under WCAG 2.2 AA and for anything
        that overflows at 360 px or with text at twice the size.
      </p>
      <h2>Where to begin</h2>
      <ul>
        <li>IntakeForm: a whole form, and each field of the standard after a failed attempt to finish</li>
        <li>Drafts: the draft of one person’s work: made, kept, locked, not saved, refused</li>
        <li>ConsentGate: what a person agrees to</li>
        <li>ReviewPage and AssessmentPanel: what comes after the questions</li>
        <li>FormBuilder and ReportView: the other groups on the left</li>
      </ul>
      <h2>Pages of components</h2>
      <p>
        Each component has a page “Docs”: what it is for, what its properties mean, and controls to change them. What
        you change there is in this page only.
      </p>
      <h2>In your application</h2>
      <p>
        The guide “Forms in your application” has saving to a server, Next.js, and the properties that a skin may set.
      </p>
      <p>All people in these stories are invented.</p>
    </div>
  )
}

const meta = { title: 'Introduction', component: Introduction, tags: ['!autodocs'] } satisfies Meta<typeof Introduction>

export default meta

export const ReadFirst: StoryObj<typeof meta> = {}
