import { definePackage } from '../../tsup.base.ts'

/** What pages load apart from each other: what is derived, what data sets are checked with, messages, and how a form is looked at. */
const parts = [
  'dataset/dataset-check',
  'derive/bands',
  'derive/delphi-weights',
  'derive/derive',
  'derive/gbv-contexts',
  'forms/form-view',
  'issues/messages',
  'metadata/labels',
]

export default definePackage({
  entry: Object.fromEntries(parts.map((part) => [`parts/${part.slice(part.lastIndexOf('/') + 1)}`, `src/${part}.ts`])),
})
