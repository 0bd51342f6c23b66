import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { inStage } from './everywhere.ts'
import { artifactNames, renamingArtifact } from './follow-artifact.ts'
import { namespaces, renamingReference } from './follow-reference.ts'
import { listAt, uniqueName } from './update.ts'

/**
 * Gives the output artifacts and namespaces of copied actions names of their own, since both must be unique in a
 * pipeline, and follows them inside the copy.
 */
export function asCopies(declaration: JsonObject, actions: readonly Json[]): readonly Json[] {
  const takenArtifacts = new Set(artifactNames(declaration))
  const takenNamespaces = new Set(namespaces(declaration))
  let copy: JsonObject = { actions }
  for (const action of actions) {
    for (const output of listAt(action, 'outputArtifacts')) {
      if (!isObject(output) || typeof output.name !== 'string') continue
      const name = uniqueName(output.name, takenArtifacts)
      takenArtifacts.add(name)
      copy = inStage(copy, renamingArtifact(output.name, name))
    }
    if (!isObject(action) || typeof action.namespace !== 'string') continue
    const namespace = uniqueName(action.namespace, takenNamespaces)
    takenNamespaces.add(namespace)
    const { namespace: own } = action
    copy = inStage(copy, renamingReference(own, namespace))
    copy = inStage(copy, (item) => (item.namespace === own ? { ...item, namespace } : item))
  }
  return listAt(copy, 'actions')
}
