import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ListActionExecutionsCommand, ListDeployActionExecutionTargetsCommand } from '@aws-sdk/client-codepipeline'
import { expect, it } from 'vitest'
import { packText } from '#main/engine/artifacts/pack.ts'
import { noBindings } from '#main/engine/bindings.ts'
import { folder } from '#test/main/engine/bench.ts'
import { apiAction, apiPipeline } from '../declarations.ts'
import { become, start, withPipeline } from '../shop.ts'

const copy = apiAction('Copy', ['Deploy', 'EC2'], {
  configuration: {
    InstanceTagKey: 'Role',
    InstanceTagValue: 'web',
    InstanceType: 'EC2',
    TargetDirectory: '/srv/app',
    PostScript: 'after.sh',
  },
  inputArtifacts: [{ name: 'App' }],
})

it('the targets of a deployment to machines can be listed, by their status too', async () => {
  const machines = folder()
  mkdirSync(join(machines, 'web'))
  const bindings = { ...noBindings(machines), deploymentGroups: { 'Role/web': { folder: 'web' } } }
  const { client, dataFolder } = await withPipeline(apiPipeline({ Deploy: [copy] }), { bindings })
  await packText('after.sh', 'true\n', join(dataFolder, 'buckets/sources/app.zip'))
  await become(client, await start(client), 'Succeeded')
  const { actionExecutionDetails = [] } = await client.send(new ListActionExecutionsCommand({ pipelineName: 'shop' }))
  const { actionExecutionId } = actionExecutionDetails.find(({ actionName }) => actionName === 'Copy') ?? {}
  const name = { pipelineName: 'shop', actionExecutionId }
  const { targets } = await client.send(new ListDeployActionExecutionTargetsCommand(name))
  expect(targets).toEqual([
    {
      targetId: expect.any(String) as string,
      targetType: 'EC2',
      status: 'Succeeded',
      startTime: expect.any(Date) as Date,
      endTime: expect.any(Date) as Date,
      events: [],
    },
  ])
  const failed = { ...name, filters: [{ name: 'TARGET_STATUS' as const, values: ['Failed'] }] }
  expect((await client.send(new ListDeployActionExecutionTargetsCommand(failed))).targets).toEqual([])
})
