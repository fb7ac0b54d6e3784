export { addGroup, addOwnQuestion, addPage, addQuestion, findQuestion, wayTo } from './add.ts'
export { type Change, change, nameItems, setText, type TextMember, textAt } from './change.ts'
export { type Division, divide, divisionOf } from './divide.ts'
export { begin, type History, keep, redo, type Step, undo } from './history.ts'
export { addModule, beginModule, beginWith, moduleOf, setModule } from './modules.ts'
export { moveBy, moveInto, moveOut, moveTo } from './move.ts'
export { copyForm, newForm } from './new-form.ts'
export { type OpenedForm, openFormFile } from './open-form-file.ts'
export type { Edit, Outcome, Refusal } from './outcome.ts'
export { addOption, moveOption, removeOption, renameOwn, setAnswer, setOptionCode } from './own.ts'
export {
  childOf,
  indexOf,
  isInEntry,
  isSame,
  isWithin,
  kindAt,
  type Part,
  type PartKind,
  type Place,
  parentOf,
  partAt,
  partsOf,
  questionAt,
  walk,
} from './place.ts'
export { type Missing, type Problem, placeInForm, problemsOf, readyPart } from './ready-part.ts'
export { nextTo, remove } from './remove.ts'
export { type FormTemplate, formFromTemplate, formTemplates } from './templates.ts'
export { infoAt, listedItems, placesOfEntry, placesOfList } from './within.ts'
