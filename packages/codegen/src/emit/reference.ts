/** The reference of the standard in Markdown, for people who collect and use data. */

import { type Model, toKebab } from '../model.ts'
import { codeListPage } from './reference/code-list-page.ts'
import { countingPage } from './reference/counting-page.ts'
import { enginesPage } from './reference/engines-page.ts'
import { entityPage } from './reference/entity-page.ts'
import { readExamples } from './reference/examples.ts'
import { indexPage } from './reference/index-page.ts'
import { indicatorsPage } from './reference/indicators-page.ts'
import { FOLDER } from './reference/markdown.ts'
import { crosswalksPage, lensPage, rulesPage, sourcesPage } from './reference/overviews.ts'
import { policiesPage } from './reference/policies-page.ts'

/** docs/reference */
export function emitReference(model: Model): Record<string, string> {
  const examples = readExamples(model)
  const files: Record<string, string> = {
    [`${FOLDER}/index.md`]: indexPage(model, examples),
    [`${FOLDER}/rules.md`]: rulesPage(model),
    [`${FOLDER}/counting.md`]: countingPage(model),
    [`${FOLDER}/indicators.md`]: indicatorsPage(model),
    [`${FOLDER}/policies.md`]: policiesPage(model),
    [`${FOLDER}/lens.md`]: lensPage(model),
    [`${FOLDER}/crosswalks.md`]: crosswalksPage(model),
    [`${FOLDER}/sources.md`]: sourcesPage(model),
    [`${FOLDER}/engines.md`]: enginesPage(model),
  }
  for (const entity of model.entities)
    files[`${FOLDER}/entities/${toKebab(entity.id)}.md`] = entityPage(entity, model, examples)
  for (const list of model.lists) files[`${FOLDER}/code-lists/${toKebab(list.id)}.md`] = codeListPage(list, model)
  return files
}
