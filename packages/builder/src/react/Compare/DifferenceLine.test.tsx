import { type FormDefinition, type FormItem, intakeForm } from '@tip-standard/form-model'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { compareForms } from '../../compare/index.ts'
import { sayOf } from '../../sentences/index.ts'
import { englishBuilderTexts } from '../../texts/index.ts'
import { type Builder, BuilderContext } from '../builder-context.ts'
import { DifferenceLine } from './DifferenceLine.tsx'

const formWith = (item: Partial<FormItem>): FormDefinition => ({
  ...intakeForm,
  pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [{ field: 'victim.sex', ...item }] }] }],
})

/** What is said of two versions of one question. */
function differences(before: Partial<FormItem>, after: Partial<FormItem>): string[] {
  const [older, newer] = [formWith(before), formWith(after)]
  const builder: Partial<Builder> = {
    texts: englishBuilderTexts,
    options: { language: 'en' },
    sentence: sayOf(newer, englishBuilderTexts, {}),
  }
  return compareForms(older, newer).map((difference) =>
    renderToStaticMarkup(
      <BuilderContext value={builder as Builder}>
        <DifferenceLine difference={difference} older={older} newer={newer} />
      </BuilderContext>,
    ).replace(/<[^>]*>/g, ''),
  )
}

it('says in words which codes and which purposes of consent were there and are there', () => {
  const [codes, consents, ...more] = differences(
    { codes: ['female', 'male'], consents: ['referral'] },
    { codes: ['female'], consents: ['referral', 'shareStatistics'] },
  )
  expect(more).toEqual([])
  expect(codes).toMatch(/Female, Male.*Female/)
  for (const said of [codes, consents]) expect(said).not.toMatch(/female|referral|shareStatistics/)
})
