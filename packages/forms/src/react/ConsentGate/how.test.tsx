import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FormSurroundings } from '../FormSurroundings/FormSurroundings.tsx'
import type { Conversation } from './decide.ts'
import { How } from './How.tsx'

const none = (): void => undefined

/** What holds for the conversation, as it is shown. */
const shown = (said: Conversation): string =>
  renderToStaticMarkup(
    <FormSurroundings today="2026-11-25">
      <How
        id="how"
        said={said}
        texts={[]}
        shown={{ language: 'eng', textStatus: 'original' }}
        mayBeChild={false}
        errors={{}}
        disabled={false}
        onSay={none}
        onSayText={none}
      />
    </FormSurroundings>,
  )

describe('that a guardian may be involved', () => {
  it('is shown for as long as it is on record, no matter who decides, so that it can be corrected', () => {
    expect(shown({ givenBy: 'self' })).not.toContain('how-guardianExcluded')
    const excluded = shown({ givenBy: 'self', guardianExcluded: true })
    expect(excluded).toContain('how-guardianExcluded')
    // Nothing is asked about a guardian's decision that there is not.
    expect(excluded).not.toContain('how-childAssent')
    expect(shown({ givenBy: 'guardian' })).toContain('how-childAssent')
  })
})
