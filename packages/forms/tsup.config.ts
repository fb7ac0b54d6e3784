import { definePackage } from '../../tsup.base.ts'

/** Parts that pages show at different times: each is a file, so that a bundler loads what a page shows and no more. */
const parts = [
  'AssessmentPanel/AssessmentPanel',
  'ConsentGate/ConsentGate',
  'Drafts/DraftPicker',
  'FindingList/FindingList',
  'FormSurroundings/FormSurroundings',
  'IntakeForm/IntakeForm',
  'LanguagePicker/LanguagePicker',
  'PrintView/PrintView',
  'QuickExit/QuickExit',
  'ReviewPage/ReviewPage',
]

export default definePackage({
  entry: Object.fromEntries(parts.map((part) => [`parts/${part.split('/')[1]}`, `src/react/${part}.tsx`])),
})
