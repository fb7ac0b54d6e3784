export { DraftPicker as default } from '@tip-standard/forms'
