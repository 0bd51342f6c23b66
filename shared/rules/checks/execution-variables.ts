import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import { executionNamespace, oncePerValue, replacing } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

const keys = ['PipelineExecutionId']

/** The namespace `codepipeline` has one variable (UG/reference-variables). */
export const executionVariables: PipelineRule = {
  id: 'execution-variables',
  topic: 'variables',
  severity: 'error',
  summary: 'Of the execution there is one variable, PipelineExecutionId.',
  explanation:
    'The namespace codepipeline holds the id of the execution and nothing else: not the name of the pipeline, not the stage. Other facts have to be written out, or handed in as variables of the pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references } }) {
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, key, text, location } = reference
      if (namespace !== executionNamespace || keys.includes(key) || !isNew(reference)) continue
      const near = nearest(key, keys)
      yield {
        location,
        message: say`Correct “${text}”: the namespace has just ${keys.join(', ')}.`,
        ...(near === undefined ? {} : { fixes: replacing(pipeline, reference, { namespace, key: near }) }),
      }
    }
  },
}
