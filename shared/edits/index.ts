/** Changes of a declaration that have a name: one edit, one file in `operations`. */
export { applyEdit, applyEdits } from './apply.ts'
export { edits } from './operations/index.ts'
