import type { Reference } from '#shared/graph/references.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import { executionNamespace, oncePerValue, replacing, variablesNamespace } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** CodePipeline refuses references to namespaces that nobody has (UG/reference-variables). */
export const knownNamespaces: PipelineRule = {
  id: 'known-namespaces',
  topic: 'variables',
  severity: 'error',
  summary: 'A reference names the namespace of an action, or one of CodePipeline’s own.',
  explanation:
    'An action without namespace exposes nothing to references. In commands and environment variables this is a warning, since #{…} may also be meant for a program that runs there.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references, namespaces, hasUnknownNamespaces } }) {
    if (hasUnknownNamespaces) return
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, key, text, location } = reference
      if (namespace === executionNamespace || namespace === variablesNamespace || namespaces.has(namespace)) continue
      if (!isNew(reference)) continue
      const near = nearest(namespace, [...namespaces.keys()])
      yield {
        location,
        severity: isInConfiguration(reference) ? 'error' : 'warning',
        message: say`Correct “${text}”: no action has the namespace “${namespace}”.`,
        ...(near === undefined ? {} : { fixes: replacing(pipeline, reference, { namespace: near, key }) }),
      }
    }
  },
}

function isInConfiguration({ location, user }: Reference): boolean {
  return 'action' in user && location[4] === 'configuration'
}
