import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { axeFaults } from './axe-faults.ts'
import { undocumented } from './documented.ts'
import { faultsOf, overflows } from './every-story.ts'

/** Faults that no story may have: the suite finds each, and then they are removed. */
const meta = { title: 'Checks of these stories', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const BAD = [
  ['<label for="nothing">A</label>', 'names no input'],
  ['<p id="x">a</p><p id="x">b</p>', 'is there twice'],
  ['<button aria-describedby="nothing">A button</button>', 'leads to nothing'],
  ['<label><input type="radio" name="a" style="width:2rem;height:2rem">A</label>', 'not in a named group'],
  ['<button style="width:20px;height:20px;padding:0">×</button>', 'px to hit'],
  ['<label>A<input></label>', 'may offer'],
  ['<p role="status"></p>', 'polite live regions'],
  ['<p role="alert"></p>', 'interrupt'],
  ['<div style="width:2000px">A</div>', 'px'],
  ['<div role="region" aria-label="A"><table style="width:2000px"><tr><td>A</td></tr></table></div>', 'px'],
  [
    '<div role="region" aria-label="A" tabindex="0" style="width:2000px"><table><tr><td>A</td></tr></table></div>',
    'px',
  ],
] as const

export const FindsWhatIsBad: Story = {
  render: () => (
    <>
      <p>This story is a test. It puts faults below, expects that each is found, and removes them.</p>
      <div data-testid="place" />
    </>
  ),
  play: async ({ canvas, canvasElement }) => {
    const place = canvas.getByTestId('place')
    await expect(faultsOf(canvasElement)).toEqual([])
    for (const [markup, fault] of BAD) {
      place.innerHTML = markup
      await expect(faultsOf(canvasElement).join('\n'), markup).toContain(fault)
    }
    await expect([...overflows(canvasElement)]).not.toEqual([])
    place.innerHTML = '<img src="data:,"><button></button>'
    await expect((await axeFaults(canvasElement)).join(' ')).toMatch(/button-name.*image-alt/)
    place.innerHTML = ''
  },
}

/** Every component that is published has a page with its properties to change. */
export const DocumentsEveryComponent: Story = {
  render: () => <p>This story is a test. It expects that every published component has a page “Docs”.</p>,
  play: () => expect(undocumented()).toEqual([]),
}
