import { expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { pipelineStartsItself } from '#shared/rules/checks/pipeline-starts-itself.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a pipeline that starts itself', () => {
  expect(foundIn(pipelineStartsItself, starting('shop'))).toEqual([
    ['configuration/PipelineName', 'Name another pipeline to start: “shop” is this one, which would go on for ever.'],
  ])
})

it('is content with another one, elsewhere or unknown', () => {
  const silent = [
    starting('other'),
    starting('shop', { region: 'eu-west-1' }),
    starting('shop', { roleArn: 'arn:aws:iam::210987654321:role/start' }),
    starting('#{variables.Pipeline}'),
    starting({ Ref: 'Pipeline' }),
  ]
  expect(silent.flatMap((each) => placesIn(pipelineStartsItself, each, inTemplate))).toEqual([])
})

function starting(PipelineName: Json, more: JsonObject = {}) {
  return action('Invoke', 'CodePipeline', { configuration: { PipelineName }, ...more })
}
