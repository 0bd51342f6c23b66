import * as v from 'valibot'
import type { ReportFormat, TestCase } from '../report.ts'

const step = v.object({
  name: v.optional(v.string()),
  result: v.optional(v.object({ status: v.optional(v.string()), error_message: v.optional(v.string()) })),
})
const scenario = v.object({
  name: v.optional(v.string(), ''),
  type: v.optional(v.string()),
  before: v.optional(v.array(step), []),
  steps: v.optional(v.array(step), []),
  after: v.optional(v.array(step), []),
})
const features = v.array(v.object({ name: v.optional(v.string(), ''), elements: v.optional(v.array(scenario), []) }))

/** What Cucumber writes: a list of features, whose scenarios are the tests. */
export const cucumberJson: ReportFormat = {
  id: 'CUCUMBERJSON',
  read(text) {
    const decoded = v.safeParse(features, JSON.parse(text.replace(/^\uFEFF/, '')))
    if (!decoded.success) throw new Error('it is no list of features with their scenarios')
    return decoded.output.flatMap((feature) =>
      feature.elements.filter(({ type }) => type !== 'background').map((one) => testOf(feature.name, one)),
    )
  },
}

/** A scenario is what the worst of its steps is. */
function testOf(feature: string, { name, before, steps, after }: v.InferOutput<typeof scenario>): TestCase {
  const results = [...before, ...steps, ...after].map(({ result }) => result)
  const title = [feature, name].filter(Boolean).join(': ')
  const failed = results.find((result) => result?.status === 'failed')
  if (failed) return { name: title, status: 'failed', message: failed.error_message ?? '' }
  const isSkipped = results.some((result) => result?.status !== undefined && result.status !== 'passed')
  return { name: title, status: isSkipped ? 'skipped' : 'passed' }
}
