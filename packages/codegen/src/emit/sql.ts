/** The standard as SQL, for PostgreSQL and DuckDB: code lists, tables, rules. */

import { documents, type Model, toKebab } from '../model.ts'
import { codeListsText } from './sql/code-lists.ts'
import { dialects } from './sql/dialect.ts'
import { toLayout } from './sql/layout.ts'
import { loadText } from './sql/load-json.ts'
import { copyText, parquetText } from './sql/parquet.ts'
import { rulesText } from './sql/rules.ts'
import { tablesText } from './sql/tables.ts'

const folder = 'schemas/next/sql'

const head = (model: Model, about: string): string =>
  `-- Generated from packages/dictionary by \`pnpm gen\`; do not edit.\n-- TIP Standard ${model.version}: ${about}\n\n`

/** schemas/next/sql/** */
export function emitSql(model: Model): Record<string, string> {
  const files: Record<string, string> = {
    [`${folder}/code-lists.sql`]:
      head(model, 'the code lists as tables, for PostgreSQL and DuckDB.') + codeListsText(model),
  }
  for (const document of documents(model)) {
    const layout = toLayout(document, model)
    for (const dialect of dialects) {
      const path = `${folder}/${dialect.name}/${toKebab(document.id)}`
      const what = `${document.title} in ${dialect.title}`
      files[`${path}.tables.sql`] =
        head(model, `${what}: tables, after code-lists.sql.`) + tablesText(layout, model, dialect)
      files[`${path}.rules.sql`] =
        head(model, `${what}: every rule as a view, after the tables.`) + rulesText(layout, model, dialect)
    }
    files[`${folder}/postgresql/${toKebab(document.id)}.load.sql`] =
      head(model, `reading JSON of ${document.title} into the tables of PostgreSQL.`) + loadText(layout, model)
    // What is written to Parquet are case records.
    if (document.id !== 'caseRecord') continue
    const path = `${folder}/duckdb/${toKebab(document.id)}`
    files[`${path}.parquet.sql`] =
      head(model, `the Parquet files of \`tip convert\` as views of DuckDB, instead of the tables.`) +
      parquetText(layout, model)
    files[`${path}.load.sql`] =
      head(model, 'copies what views in the schema `files` show into the tables of DuckDB.') + copyText(layout, 'files')
  }
  return files
}
