import type { FormDefinition, OwnOption } from '@tip-standard/form-model'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { englishBuilderTexts } from '../../texts/index.ts'
import { type Builder, BuilderContext } from '../builder-context.ts'
import { OwnOptions } from './OwnOptions.tsx'

/** A form that no one may read. */
const unread = new Proxy({} as FormDefinition, {
  get: (_, name) => expect.fail(`The form was asked for its ${String(name)}.`),
})

it('makes a change only when it is asked for: those behind the buttons of a thousand answers take seconds', () => {
  const options: OwnOption[] = Array.from({ length: 1000 }, (_, at) => ({
    code: `place${at}`,
    label: { en: `At ${at}` },
  }))
  const builder: Partial<Builder> = {
    form: unread,
    selected: ['pages', 0, 'groups', 0, 'items', 0],
    run: () => true,
    texts: englishBuilderTexts,
    options: { language: 'en' },
  }
  const shown = renderToStaticMarkup(
    <BuilderContext value={builder as Builder}>
      <OwnOptions options={options} />
    </BuilderContext>,
  )
  expect(shown.match(/data-action="remove-/g)).toHaveLength(options.length)
  expect(shown).toContain('At 999')
})
