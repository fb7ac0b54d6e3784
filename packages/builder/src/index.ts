export { FormBuilder, type FormBuilderProps } from './react/FormBuilder/FormBuilder.tsx'
export { KeptFormBuilder, type KeptFormBuilderProps } from './react/KeptFormBuilder/KeptFormBuilder.tsx'
