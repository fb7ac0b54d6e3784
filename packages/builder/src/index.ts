export { FormBuilder, type FormBuilderProps } from './react/FormBuilder/FormBuilder.tsx'
