import * as v from 'valibot'
import { defineEdit, refuse } from '../edit.ts'
import { everywhere } from '../everywhere.ts'
import { namespaces, renameReference, unfollowedReference } from '../follow-reference.ts'

/** Gives an action's namespace another name, there and in every `#{namespace.key}`. */
export const namespaceRename = defineEdit({
  id: 'namespace.rename',
  parameters: v.strictObject({
    namespace: v.string(),
    to: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9@\-_]{1,100}$/, 'Expected a namespace of 1 to 100 letters, digits or @ - _'),
    ),
  }),
  apply(declaration, { namespace, to }) {
    const known = namespaces(declaration)
    if (!known.has(namespace)) return refuse(`No action has the namespace “${namespace}”.`)
    if (namespace === to) return { declaration }
    if (known.has(to)) return refuse(`Another action has the namespace “${to}” already.`)
    if (to === 'codepipeline' || to === 'variables') return refuse(`“${to}” is a namespace of CodePipeline’s own.`)
    const renamed = everywhere(renameReference(declaration, namespace, to), (action) =>
      action.namespace === namespace ? { ...action, namespace: to } : action,
    )
    return { declaration: renamed, notes: unfollowedReference(renamed, namespace) }
  },
})
